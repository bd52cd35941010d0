import type { Area } from './area.ts';
import type { ChartModel } from './chartModel.ts';
import type { CellValue, NameModel, SheetLook, SheetSnapshot, TableModel } from './model.ts';
import { formulaAfter, movedArea, movedAreas, type RowMove, ruleAfter } from './rowMove.ts';
import { withSheetNames } from './references.ts';
import { type BookContent, keyOf } from './content.ts';
import { isFormula } from './isFormula.ts';

/** The content after rows of a sheet came or went: cells, tables, rules, charts, names and formulas follow. */
export function withRowsMoved(content: BookContent, sheet: string, move: RowMove): BookContent {
  const formula = (own: string) => (text: string) => formulaAfter(text, own, sheet, move);
  return {
    names: content.names.flatMap((name) => movedName(name, sheet, move)),
    sheets: content.sheets.map((one) => {
      const isOwn = keyOf(one.name) === keyOf(sheet);
      const told = withFormulas(one, formula(one.name));
      const ruled = withRules(told, (rule) => ruleAfter(rule, keyOf(one.name), keyOf(sheet), move));
      return isOwn ? rowsMoved(ruled, move) : ruled;
    }),
  };
}

/** The content when a sheet is called otherwise, in all that points at it. */
export function withSheetCalled(content: BookContent, sheet: string, next: string): BookContent {
  const isOwn = (name: string) => keyOf(name) === keyOf(sheet);
  const told = (text: string) => withSheetNames(text, (name) => (isOwn(name) ? next : undefined));
  return {
    names: content.names.map((name) => (isOwn(name.sheet) ? { ...name, sheet: next } : name)),
    sheets: content.sheets.map((one) => {
      const now = withRules(withFormulas(one, told), (rule) =>
        rule.formula === undefined ? rule : { ...rule, formula: told(rule.formula) },
      );
      return isOwn(one.name) ? { ...now, name: next } : now;
    }),
  };
}

function movedName(name: NameModel, sheet: string, move: RowMove): NameModel[] {
  if (keyOf(name.sheet) !== keyOf(sheet)) return [name];
  const area = movedArea(name.area, move);
  return area ? [{ ...name, area }] : [];
}

/** Formulas of cells and of calculated columns; rows without any stay the very same. */
function withFormulas(sheet: SheetSnapshot, told: (formula: string) => string): SheetSnapshot {
  const cell = (value: CellValue): CellValue => {
    if (!isFormula(value)) return value;
    const formula = told(value.formula);
    return formula === value.formula ? value : { ...value, formula };
  };
  const row = (cells: CellValue[]) => {
    const next = cells.map(cell);
    return next.some((value, i) => value !== cells[i]) ? next : cells;
  };
  const column = <T extends { formula?: string }>(one: T): T =>
    one.formula === undefined ? one : { ...one, formula: told(one.formula) };
  const tables = sheet.tables.map((table) => ({ ...table, columns: table.columns.map(column) }));
  return { ...sheet, rows: sheet.rows.map(row), tables };
}

type Rule = SheetLook['conditionalFormats'][number];

const withRules = (sheet: SheetSnapshot, told: (rule: Rule) => Rule | undefined): SheetSnapshot =>
  sheet.look
    ? {
        ...sheet,
        look: {
          ...sheet.look,
          conditionalFormats: sheet.look.conditionalFormats.flatMap((rule) => told(rule) ?? []),
        },
      }
    : sheet;

function rowsMoved(sheet: SheetSnapshot, move: RowMove): SheetSnapshot {
  const tables = movedAreas(sheet.tables, move);
  return {
    ...sheet,
    rows: withNewCells(spliced(sheet.rows, move, []), tables, move),
    tables,
    ...(sheet.look && { look: movedLook(sheet.look, move) }),
  };
}

/** A list by row: new ones are `blank`. */
export function spliced<T>(list: readonly T[], { at, count }: RowMove, blank: T): T[] {
  if (at >= list.length) return [...list];
  return count < 0
    ? list.toSpliced(at, -count)
    : [...list.slice(0, at), ...new Array<T>(count).fill(blank), ...list.slice(at)];
}

/** New rows of a table have its formulas. */
function withNewCells(rows: CellValue[][], tables: readonly TableModel[], move: RowMove): CellValue[][] {
  const next = rows;
  for (const { area, columns } of tables)
    for (let row = move.at; row < move.at + move.count; row++) {
      if (row <= area.top || row > area.bottom) continue;
      const cells = [...(next[row] ?? [])];
      columns.forEach(({ formula }, i) => {
        while (cells.length < area.left + i) cells.push(null);
        if (formula !== undefined) cells[area.left + i] = { formula };
      });
      while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
      while (next.length < row) next.push([]);
      next[row] = cells;
    }
  return next;
}

function movedLook(look: SheetLook, move: RowMove): SheetLook {
  const areas = (list: readonly Area[]) => list.flatMap((area) => movedArea(area, move) ?? []);
  const { bold, framed, rowHeights, charts, print } = look;
  return {
    ...look,
    validations: movedAreas(look.validations, move),
    ...(bold && { bold: areas(bold) }),
    ...(framed && {
      framed: { header: areas(framed.header), body: areas(framed.body), input: areas(framed.input) },
    }),
    ...(rowHeights && { rowHeights: spliced(rowHeights, move, undefined) }),
    ...(charts && { charts: charts.flatMap((chart) => movedChart(chart, move) ?? []) }),
    print: movedPrint(print, move),
  };
}

function movedPrint(print: SheetLook['print'], move: RowMove): SheetLook['print'] {
  const { titleRows, ...rest } = print;
  if (!titleRows) return print;
  const area = movedArea({ top: titleRows.from, bottom: titleRows.to, left: 0, right: 0 }, move);
  return { ...rest, ...(area && { titleRows: { from: area.top, to: area.bottom } }) };
}

/** A chart whose place, categories or every series are gone is gone. */
export function movedChart(chart: ChartModel, move: RowMove): ChartModel | undefined {
  const [place, categories] = [movedArea(chart.place, move), movedArea(chart.categories, move)];
  const series = chart.series.flatMap((one) => {
    const [name, values] = [movedArea(one.name, move), movedArea(one.values, move)];
    return name && values ? [{ ...one, name, values }] : [];
  });
  return place && categories && series.length > 0 ? { ...chart, place, categories, series } : undefined;
}
