import {
  type Area,
  type BookContent,
  type CellValue,
  type Edit,
  keyOf,
  type SheetLook,
  type SheetSnapshot,
  withEdits,
  WorkbookError,
} from '../../core/workbook/index.ts';

/**
 * What a person does at the grid beyond edits of the port: a row typed below a table makes it longer, and a head typed
 * over gives its column another name, in formulas too.
 */
export type BookStep =
  | Edit
  | { kind: 'grow-table'; sheet: string; table: string; bottom: number }
  | { kind: 'name-column'; sheet: string; table: string; column: number; header: string };

/** The content after these steps; the given one stays as it is. @throws WorkbookError changed: no such sheet */
export const withSteps = (content: BookContent, steps: readonly BookStep[]): BookContent =>
  steps.reduce(withStep, content);

function withStep(content: BookContent, step: BookStep): BookContent {
  if (step.kind === 'grow-table')
    return inSheet(content, step.sheet, (sheet) => grown(sheet, step.table, step.bottom));
  if (step.kind === 'name-column') return renamed(content, step);
  return withEdits(content, [step]);
}

/** What takes the steps back, last first; of edits that put or drop a whole sheet only the journal knows the way back. */
export function backFrom(content: BookContent, steps: readonly BookStep[]): BookStep[] {
  let now = content;
  return steps
    .flatMap((step) => {
      const back = backOf(now, step);
      now = withStep(now, step);
      return back;
    })
    .reverse();
}

function backOf(content: BookContent, step: BookStep): BookStep[] {
  if (step.kind === 'put-cells') {
    const { rows } = sheetOf(content, step.sheet);
    const cells = step.cells.map((row, i) => row.map((_, j) => rows[step.top + i]?.[step.left + j] ?? null));
    return [{ ...step, cells }];
  }
  if (step.kind === 'grow-table') return [{ ...step, bottom: tableOf(content, step).area.bottom }];
  if (step.kind === 'name-column')
    return [{ ...step, header: tableOf(content, step).columns[step.column]?.header ?? '' }];
  if (step.kind === 'put-sheet' && !content.sheets.some(({ name }) => keyOf(name) === keyOf(step.sheet.name)))
    return [{ kind: 'drop-sheet', name: step.sheet.name }];
  return [];
}

export function sheetOf({ sheets }: BookContent, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => keyOf(one.name) === keyOf(name));
  if (!sheet) throw new WorkbookError('changed', { sheet: name });
  return sheet;
}

function tableOf(content: BookContent, { sheet, table }: { sheet: string; table: string }) {
  const found = sheetOf(content, sheet).tables.find(({ name }) => name === table);
  if (!found) throw new WorkbookError('changed', { sheet });
  return found;
}

const inSheet = (
  content: BookContent,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): BookContent => ({
  ...content,
  sheets: content.sheets.with(content.sheets.indexOf(sheetOf(content, name)), change(sheetOf(content, name))),
});

/** Colours and drop-downs that reached to the last row of the table go along with it. */
function grown(sheet: SheetSnapshot, name: string, bottom: number): SheetSnapshot {
  const old = sheet.tables.find((table) => table.name === name)?.area;
  if (!old) return sheet;
  const tables = sheet.tables.map((table) =>
    table.name === name ? { ...table, area: { ...old, bottom } } : table,
  );
  const longer = <T extends { area: Area }>(one: T): T =>
    one.area.bottom === old.bottom && one.area.left <= old.right && one.area.right >= old.left
      ? { ...one, area: { ...one.area, bottom } }
      : one;
  if (!sheet.look) return { ...sheet, tables };
  const look: SheetLook = {
    ...sheet.look,
    validations: sheet.look.validations.map(longer),
    conditionalFormats: sheet.look.conditionalFormats.map(longer),
  };
  return { ...sheet, tables, look };
}

/** Structured references spell a header with "'" before its own brackets, "#" and "'". */
const spelled = (header: string) => header.replace(/[[\]#']/gu, "'$&");

function renamed(content: BookContent, step: Extract<BookStep, { kind: 'name-column' }>): BookContent {
  const old = tableOf(content, step);
  const was = `[${spelled(old.columns[step.column]?.header ?? '')}]`;
  const now = `[${spelled(step.header)}]`;
  const mentions = (formula: string) => formula.includes(`${step.table}[`);
  const told = (formula: string) => (mentions(formula) ? formula.replaceAll(was, now) : formula);
  const toldIn = (cell: CellValue): CellValue =>
    cell !== null && typeof cell === 'object' && 'formula' in cell && mentions(cell.formula)
      ? { ...cell, formula: told(cell.formula) }
      : cell;
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row.some((cell) => toldIn(cell) !== cell) ? row.map(toldIn) : row)),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column, i) => {
          const header = table.name === step.table && i === step.column ? step.header : column.header;
          return column.formula === undefined ? { header } : { header, formula: told(column.formula) };
        }),
      })),
    })),
  };
}
