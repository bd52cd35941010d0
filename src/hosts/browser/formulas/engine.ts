import type { Model } from '@ironcalc/wasm';
import { type BookContent, type CellValue, serialOfDay } from '../../../core/workbook/index.ts';
import type { Counted } from '../pageBook.ts';
import { eachArea, movedFormula, type Places, placesOf, plainFormula } from './references.ts';

/** A cell that somebody changed. */
export interface ChangedCell {
  sheet: string;
  row: number;
  column: number;
  value: CellValue;
}

/** A rule of colours with a formula, by its number: the cells of its area are asked one by one. */
export interface AskedRule {
  sheet: string;
  rule: number;
  formula: string;
  area: { top: number; left: number; bottom: number; right: number };
}

export interface Count {
  results: Counted[];
  /** Cells whose rule holds, by sheet and number of the rule. */
  holding: { sheet: string; rule: number; cells: [row: number, column: number][] }[];
  /** Formulas that this engine does not know; their cells keep the result they had. */
  unknown: number;
}

interface Formula {
  sheet: string;
  row: number;
  column: number;
  last?: string | number;
}

/** More questions of one rule would take longer than anybody waits. */
const MOST_ASKED = 6000;
const UNKNOWN = /^#(?:NAME\?|N\/IMPL!?|NIMPL!?|ERROR!?)$/u;

/** A workbook that is counted: only cells that a formula points at are told to the engine. */
export class FormulaEngine {
  private readonly sheets: string[];
  private readonly places: Places;
  private readonly formulas = new Map<string, Formula>();
  private readonly wanted = new Map<string, Set<number>>();
  private readonly asked: { rule: AskedRule; cells: [number, number][]; from: number }[] = [];

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
    this.findFormulas(content);
    this.ask(rules);
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
    return { results, holding: this.holding(), unknown };
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
      this.type(index, row, column, `=${plain}`);
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

  private indexOf(sheet: string): number {
    return this.sheets.findIndex((name) => name.toLowerCase() === sheet.toLowerCase());
  }

  private resultAt(sheet: number, row: number, column: number): string | number {
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    return this.model.getCellType(sheet, row + 1, column + 1) === NUMBER ? numberOf(text) : text;
  }

  /** The questions of rules stand on a sheet behind the others, one below the other. */
  private ask(rules: readonly AskedRule[]): void {
    if (rules.length === 0) return;
    const last = this.sheets.length;
    this.model.newSheet();
    let line = 0;
    for (const rule of rules) {
      const { top, left, bottom, right } = rule.area;
      if ((bottom - top + 1) * (right - left + 1) > MOST_ASKED) continue;
      const cells: [number, number][] = [];
      const from = line;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const moved = movedFormula(rule.formula, rule.sheet, row - top, column - left);
          const plain = plainFormula(moved, { sheet: rule.sheet, row, column }, this.places);
          this.want(plain, rule.sheet);
          this.type(last, line++, 0, `=${plain}`);
          cells.push([row, column]);
        }
      this.asked.push({ rule, cells, from });
    }
  }

  private holding(): Count['holding'] {
    return this.asked.map(({ rule: { sheet, rule }, cells, from }) => ({
      sheet,
      rule,
      cells: cells.filter((_, i) =>
        /^(?:TRUE|[1-9].*)$/u.test(this.model.getFormattedCellValue(this.sheets.length, from + i + 1, 1)),
      ),
    }));
  }
}

const NUMBER = 1;

const isFormula = (value: CellValue) => value !== null && typeof value === 'object' && 'formula' in value;

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
