import type { Model } from '@ironcalc/wasm';
import { type BookContent, type CellValue, isFormula, serialOfDay } from '../../../core/workbook/index.ts';
import type { Counted } from '../pageBook.ts';
import { forEngine } from './dialect/index.ts';
import { eachArea, movedFormula, type Places, placesOf, plainFormula } from './references.ts';

/** A cell that somebody changed. */
export interface ChangedCell {
  sheet: string;
  row: number;
  column: number;
  value: CellValue;
}

/** A rule of colours with a formula, written for the first cell of its area. */
export interface AskedRule {
  sheet: string;
  formula: string;
  area: { top: number; left: number; bottom: number; right: number };
}

/** Does a rule hold for one of the cells of its area? */
export interface Question {
  rule: AskedRule;
  row: number;
  column: number;
}

export interface Count {
  results: Counted[];
  /** Answers to what was asked, in its order. */
  holds?: boolean[];
  /** Formulas that this engine does not know; their cells keep the result they had. */
  unknown: number;
}

interface Formula {
  sheet: string;
  row: number;
  column: number;
  last?: string | number;
}

const UNKNOWN = /^#(?:NAME\?|N\/IMPL!?|NIMPL!?|ERROR!?)$/u;

/** A workbook that is counted: only cells that a formula points at are told to the engine. */
export class FormulaEngine {
  private readonly sheets: string[];
  private readonly places: Places;
  private readonly formulas = new Map<string, Formula>();
  /** How far the column of places goes. */
  private counted = 0;
  private readonly wanted = new Map<string, Set<number>>();

  constructor(
    private readonly model: Model,
    content: BookContent,
    rules: readonly AskedRule[] = [],
  ) {
    this.sheets = content.sheets.map(({ name }) => name);
    this.places = placesOf(content);
    model.pauseEvaluation();
    this.sheets.forEach((name, i) => {
      if (i > 0) model.newSheet();
      model.renameSheet(i, name);
    });
    // Questions and places stand on a sheet behind the others.
    model.newSheet();
    model.renameSheet(this.sheets.length, DESK);
    this.findFormulas(content);
    rules.forEach((rule) => this.wantRule(rule));
    for (const { name, rows } of content.sheets)
      rows.forEach((row, r) =>
        row.forEach((value, c) => this.put({ sheet: name, row: r, column: c, value })),
      );
    model.resumeEvaluation();
    model.evaluate();
  }

  /** Changed cells, counted in one go. */
  change(cells: readonly ChangedCell[]): void {
    this.model.pauseEvaluation();
    cells.forEach((cell) => this.put(cell, true));
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  /** What has another result than it was asked last. */
  count(): Count {
    const results: Counted[] = [];
    let unknown = 0;
    for (const formula of this.formulas.values()) {
      const result = this.resultAt(this.indexOf(formula.sheet), formula.row, formula.column);
      if (typeof result === 'string' && UNKNOWN.test(result)) unknown++;
      else if (result !== formula.last) {
        formula.last = result;
        results.push({ sheet: formula.sheet, row: formula.row, column: formula.column, result });
      }
    }
    return { results, unknown };
  }

  private findFormulas({ sheets }: BookContent): void {
    for (const { name, rows } of sheets)
      rows.forEach((cells, row) =>
        cells.forEach((value, column) => {
          if (isFormula(value))
            this.want(plainFormula(value.formula, { sheet: name, row, column }, this.places), name);
        }),
      );
  }

  /** Whole columns: rows come and go. */
  private want(formula: string, own: string): void {
    eachArea(formula, own, (sheet, { left, right }) => {
      const columns = this.wanted.get(sheet.toLowerCase()) ?? new Set();
      for (let column = left; column <= Math.min(right, left + 200); column++) columns.add(column);
      this.wanted.set(sheet.toLowerCase(), columns);
    });
  }

  private put({ sheet, row, column, value }: ChangedCell, isChange = false): void {
    const key = JSON.stringify([sheet, row, column]);
    const index = this.indexOf(sheet);
    if (index < 0) return;
    if (isFormula(value)) {
      const plain = plainFormula(value.formula, { sheet, row, column }, this.places);
      if (isChange) this.want(plain, sheet);
      this.formulas.set(key, { sheet, row, column });
      this.type(index, row, column, `=${this.spelled(plain)}`);
      return;
    }
    const was = this.formulas.delete(key);
    if (!was && !this.wanted.get(sheet.toLowerCase())?.has(column)) return;
    this.type(index, row, column, typedText(value));
  }

  /** A formula that the engine cannot read is one that it does not know. */
  private type(sheet: number, row: number, column: number, text: string): void {
    try {
      this.model.setUserInput(sheet, row + 1, column + 1, text);
    } catch {
      this.model.setUserInput(sheet, row + 1, column + 1, '=SO_THI_DUA_KHONG_BIET()');
    }
  }

  private spelled(plain: string): string {
    return forEngine(plain, (count) => {
      for (; this.counted < count; this.counted++)
        this.model.setUserInput(this.sheets.length, this.counted + 1, PLACES, String(this.counted + 1));
      return `'${DESK}'!$B$1:$B$${count}`;
    });
  }

  private indexOf(sheet: string): number {
    return this.sheets.findIndex((name) => name.toLowerCase() === sheet.toLowerCase());
  }

  private resultAt(sheet: number, row: number, column: number): string | number {
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    return this.model.getCellType(sheet, row + 1, column + 1) === NUMBER ? numberOf(text) : text;
  }

  /** Cells of any row may be asked about: the columns that the rule points at from each of its own. */
  private wantRule({ formula, sheet, area }: AskedRule): void {
    for (let column = area.left; column <= area.right; column++) {
      const moved = movedFormula(formula, sheet, 0, column - area.left);
      this.want(plainFormula(moved, { sheet, row: area.top, column }, this.places), sheet);
    }
  }

  /** Asked one below the other, and wiped away after: what stands there would be counted with every change. */
  ask(questions: readonly Question[]): boolean[] {
    const at = this.sheets.length;
    const write = (text: (question: Question) => string) => {
      this.model.pauseEvaluation();
      questions.forEach((question, i) => this.type(at, i, 0, text(question)));
      this.model.resumeEvaluation();
    };
    write(({ rule: { formula, sheet, area }, row, column }) => {
      const moved = movedFormula(formula, sheet, row - area.top, column - area.left);
      return `=${this.spelled(plainFormula(moved, { sheet, row, column }, this.places))}`;
    });
    this.model.evaluate();
    const holds = questions.map((_, i) => isYes(this.model.getFormattedCellValue(at, i + 1, 1)));
    write(() => '');
    return holds;
  }
}

/** A name that no sheet of an office has, and its second column. */
const DESK = '_so_thi_dua_tinh';
const PLACES = 2;

/** As Excel has it: TRUE, or any number but 0. */
const isYes = (text: string): boolean =>
  text === 'TRUE' || (text !== '' && Math.abs(Number(text.replace(/[,%]/gu, ''))) > 0);

const NUMBER = 1;

/** As a person types it in English: a text has an apostrophe before it, whatever it looks like. */
function typedText(value: CellValue): string {
  if (value === null || isFormula(value)) return '';
  if (typeof value === 'object') {
    const serial = 'day' in value ? serialOfDay(value.day) : undefined;
    return serial === undefined ? '' : String(serial);
  }
  return typeof value === 'string' ? `'${value}` : String(value).toUpperCase();
}

/** The engine shows what it makes of a number: "11/29/2026" for a day, "50%" for a share. */
function numberOf(text: string): string | number {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (month && day && year)
    return serialOfDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? text;
  const share = /^(-?[\d.,]+)%$/u.exec(text)?.[1];
  const number = Number((share ?? text).replaceAll(',', ''));
  if (!Number.isFinite(number) || text === '') return text;
  return share === undefined ? number : number / 100;
}
