import {
  type Alongside,
  type Edit,
  fixedAddress,
  inverseOf,
  quoteSheet,
  type SheetModel,
  type SheetSnapshot,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { Canvas } from './canvas.ts';
import { drawCells } from './drawCells.ts';
import { showAll } from './filters.ts';
import { drawSheet } from './drawSheet.ts';
import { inContext } from './inContext.ts';
import { type Before, lookUp } from './lookUp.ts';
import { Sending } from './sending.ts';
import { lookKey, NO_LOOK } from './sheetState.ts';
import { halfBornOf, oursAmong, type StandingChart } from './standingCharts.ts';

/** Fills the requests with all edits, one after the other. The last one is for the caller to send. */
async function writeEdits(
  sending: Sending,
  edits: readonly Edit[],
  before: Before,
  halfBorn: ReadonlySet<string> = new Set(),
): Promise<void> {
  const now: Now = {
    sheets: new Map(before.sheets),
    names: new Set(before.taken),
    charts: new Map(before.charts),
    halfBorn,
    count: before.order.length,
    laterNames: [],
    unfinished: new Map(),
  };
  for (const edit of edits) await WRITERS[edit.kind](sending, edit as never, now);
  await finishAll(now);
}

async function finishAll({ unfinished, laterNames }: Now): Promise<void> {
  laterNames.splice(0).forEach((put) => put());
  for (const finish of unfinished.values()) await finish();
  unfinished.clear();
}

/** What is there while the edits are written, by lower-case name. */
interface Now {
  sheets: Map<string, SheetSnapshot | undefined>;
  names: Set<string>;
  charts: Map<string, readonly StandingChart[]>;
  /** Ids. */
  halfBorn: ReadonlySet<string>;
  /** Tabs. */
  count: number;
  /** Names of cells of sheets that come with later edits: Excel takes none that means what is not there. */
  laterNames: (() => void)[];
  /** What is still to be drawn of sheets: their formulas and rules mean tables and names that come with later edits. */
  unfinished: Map<string, () => Promise<void>>;
}
type Writer<K extends Edit['kind']> = (
  sending: Sending,
  edit: Extract<Edit, { kind: K }>,
  now: Now,
) => void | Promise<void>;

const WRITERS: { readonly [K in Edit['kind']]: Writer<K> } = {
  async 'put-sheet'(sending, { sheet, at }, now) {
    await now.unfinished.get(sheet.name.toLowerCase())?.();
    const { worksheets } = sending.context.workbook;
    const before = now.sheets.get(sheet.name.toLowerCase());
    await sending.witness(sheet.name, before);
    const home = before ? worksheets.getItem(before.name) : addSheet(worksheets, sheet.name, at, now);
    const finish = await drawSheet(sending, home, sheet, before, chartsToGo(now, before, sheet));
    now.unfinished.set(sheet.name.toLowerCase(), finish);
    now.sheets.set(sheet.name.toLowerCase(), sheet);
  },
  async 'drop-sheet'(sending, { name }, now) {
    const before = now.sheets.get(name.toLowerCase());
    if (!before) throw new WorkbookError('changed', { sheet: name });
    await sending.witness(name, before);
    const { workbook } = sending.context;
    workbook.worksheets.getItem(name).delete();
    workbook.settings.add(lookKey(name), NO_LOOK);
    now.sheets.set(name.toLowerCase(), undefined);
    now.charts.delete(name.toLowerCase());
    now.unfinished.delete(name.toLowerCase());
    now.count -= 1;
  },
  async 'put-cells'(sending, { sheet, top, left, cells }, now) {
    // They may stand on a sheet that was just put.
    await finishAll(now);
    const before = now.sheets.get(sheet.toLowerCase());
    await sending.witness(sheet, before, JSON.stringify(cells));
    const { workbook } = sending.context;
    if (cells.length > 1) showAll(workbook, before?.tables ?? []);
    const canvas = new Canvas(workbook.worksheets.getItem(sheet), sending);
    drawCells(canvas, { top, left, cells }, before);
  },
  'put-name'({ context }, { name: { name, sheet, area } }, { names, laterNames }) {
    const formula = `=${quoteSheet(sheet)}!${fixedAddress(area)}`;
    laterNames.push(() => {
      if (names.has(name.toLowerCase())) context.workbook.names.getItem(name).formula = formula;
      else context.workbook.names.add(name, formula);
      names.add(name.toLowerCase());
    });
  },
  'drop-name'({ context }, { name }, { names }) {
    if (names.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
    names.delete(name.toLowerCase());
  },
};

/** Names of the charts that go; from then on those that are drawn stand there. */
function chartsToGo(
  { charts, halfBorn }: Now,
  before: SheetSnapshot | undefined,
  sheet: SheetModel,
): string[] {
  const key = sheet.name.toLowerCase();
  const there = charts.get(key) ?? [];
  const gone = oursAmong(there, before, sheet, halfBorn);
  const others = there.filter(({ name }) => !gone.includes(name));
  charts.set(key, [...others, ...(sheet.charts ?? []).map(({ name }) => ({ name }))]);
  return gone;
}

function addSheet(worksheets: Excel.WorksheetCollection, name: string, at: number | undefined, now: Now) {
  const sheet = worksheets.add(name);
  if (at !== undefined && at < now.count) sheet.position = at;
  now.count += 1;
  return sheet;
}

/** All or nothing: what was written before a failure is taken back by the same edits that undo takes. */
export async function applyAll(edits: readonly Edit[], alongside: Alongside | undefined): Promise<Edit[]> {
  return inContext(async (context) => {
    const first = await lookUp(context, edits, alongside?.sheet);
    const inverse = inverseOf(edits, first);
    const told = alongside && first.sheets.get(alongside.sheet.toLowerCase());
    const journal = (await alongside?.edits(inverse, told)) ?? { before: [], after: [] };
    const all = [...journal.before, ...edits, ...journal.after];
    const sending = new Sending(context);
    try {
      await writeEdits(sending, all, first);
      await sending.send();
    } catch (error) {
      if (sending.hasBegun)
        await takeBack(inverseOf(all.map(withoutExpects), sending.stood(first)), first, edits);
      throw error;
    }
    return inverse;
  });
}

/** What stands there by now is our own half. */
function withoutExpects(edit: Edit): Edit {
  if (!('expects' in edit)) return edit;
  const { expects: _seen, ...rest } = edit;
  return rest as Edit;
}

/** The failure may have struck anywhere: each sheet is put as it was, whether it had been reached or not. */
async function takeBack(inverse: readonly Edit[], first: Before, edits: readonly Edit[]): Promise<void> {
  const models = inverse.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet] : []));
  try {
    await inContext(async (context) => {
      const now = await lookUp(context, [...inverse, ...edits]);
      const sending = new Sending(context);
      await writeEdits(sending, stillToDo(inverse, now), now, halfBornOf(first.charts, now.charts));
      await sending.send();
    });
  } catch {
    const [model] = models;
    const touched: Pick<SheetModel, 'name'> | undefined = model ?? [...first.sheets.values()].find(Boolean);
    throw new WorkbookError('half-written', touched ? { sheet: touched.name } : {});
  }
}

/** What the broken request did not come to needs no taking back. */
const stillToDo = (inverse: readonly Edit[], now: Before): Edit[] =>
  inverse.filter(
    (edit) => edit.kind !== 'drop-sheet' || now.sheets.get(edit.name.toLowerCase()) !== undefined,
  );
