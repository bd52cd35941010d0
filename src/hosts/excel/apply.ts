import {
  type Alongside,
  type Edit,
  fixedAddress,
  quoteSheet,
  type SheetModel,
  type SheetSnapshot,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { formatOf, rawOf } from './cells.ts';
import { drawSheet, rangeOf } from './drawSheet.ts';
import { inverseOf, type Before } from './inverse.ts';
import { Sending } from './sending.ts';
import { type AskedSheet, askOtherTables, askSheet, lookKey, takeSheet } from './sheetState.ts';
import { inContext } from './inContext.ts';

/** Looks everything up in one request: the sheets and names that the edits touch, as they stand. */
export async function lookUp(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Before> {
  const asked = new Map<string, AskedSheet>();
  const names = new Map<string, Excel.NamedItem>();
  for (const edit of edits) {
    const sheet = sheetOf(edit);
    if (sheet !== undefined && !asked.has(sheet.toLowerCase()))
      asked.set(sheet.toLowerCase(), askSheet(context, sheet, tablesOn(sheet, edits)));
    const name = nameOf(edit);
    if (name !== undefined && !names.has(name.toLowerCase())) {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load('name,formula');
      names.set(name.toLowerCase(), item);
    }
  }
  await context.sync();
  const others = [...asked.values()].filter((one) => askOtherTables(context, one));
  if (others.length > 0) await context.sync();
  return {
    sheets: new Map([...asked].map(([key, one]) => [key, takeSheet(one)])),
    names: new Map([...names].map(([key, one]) => [key, one.isNullObject ? undefined : one.formula])),
  };
}

const tablesOn = (sheet: string, edits: readonly Edit[]): string[] => [
  ...new Set(edits.filter((edit) => sheetOf(edit)?.toLowerCase() === sheet.toLowerCase()).flatMap(tablesOf)),
];

/** Whose tables may lie in the way. */
const tablesOf = (edit: Edit): string[] => {
  const expected = 'expects' in edit && edit.expects && 'tables' in edit.expects ? edit.expects.tables : [];
  return [...expected, ...(edit.kind === 'put-sheet' ? edit.sheet.tables : [])].map(({ name }) => name);
};

export const sheetOf = (edit: Edit): string | undefined =>
  edit.kind === 'put-sheet'
    ? edit.sheet.name
    : edit.kind === 'drop-sheet'
      ? edit.name
      : edit.kind === 'put-cells'
        ? edit.sheet
        : undefined;

const nameOf = (edit: Edit): string | undefined =>
  edit.kind === 'put-name' ? edit.name.name : edit.kind === 'drop-name' ? edit.name : undefined;

/** Fills the requests with all edits, one after the other. The last one is for the caller to send. */
export async function writeEdits(sending: Sending, edits: readonly Edit[], before: Before): Promise<void> {
  const standing = new Map(before.sheets);
  const names = new Map(before.names);
  for (const edit of edits) await WRITERS[edit.kind](sending, edit as never, standing, names);
}

type Standing = Map<string, SheetSnapshot | undefined>;
type Names = Map<string, string | undefined>;
type Writer<K extends Edit['kind']> = (
  sending: Sending,
  edit: Extract<Edit, { kind: K }>,
  standing: Standing,
  names: Names,
) => void | Promise<void>;

const WRITERS: { readonly [K in Edit['kind']]: Writer<K> } = {
  async 'put-sheet'(sending, { sheet }, standing) {
    const key = sheet.name.toLowerCase();
    await drawSheet(sending, sheet, standing.get(key));
    standing.set(key, sheet);
  },
  'drop-sheet'({ context }, { name }, standing) {
    if (!standing.get(name.toLowerCase())) throw new WorkbookError('changed', { sheet: name });
    context.workbook.worksheets.getItem(name).delete();
    context.workbook.settings.add(lookKey(name), 'null');
    standing.set(name.toLowerCase(), undefined);
  },
  'put-cells'({ context }, { sheet, top, left, cells }) {
    const home = context.workbook.worksheets.getItem(sheet);
    cells.forEach((row, i) =>
      row.forEach((value, j) => {
        const range = rangeOf(home, { top: top + i, bottom: top + i, left: left + j, right: left + j });
        const format = formatOf(value);
        if (format !== undefined) range.numberFormat = [[format]];
        if (value !== null && typeof value === 'object' && 'formula' in value)
          range.formulas = [[`=${value.formula}`]];
        else range.values = [[rawOf(value) ?? '']];
      }),
    );
  },
  'put-name'({ context }, { name: { name, sheet, area } }, _standing, names) {
    const formula = `=${quoteSheet(sheet)}!${fixedAddress(area)}`;
    if (names.get(name.toLowerCase()) === undefined) context.workbook.names.add(name, formula);
    else context.workbook.names.getItem(name).formula = formula;
    names.set(name.toLowerCase(), formula);
  },
  'drop-name'({ context }, { name }, _standing, names) {
    if (names.get(name.toLowerCase()) !== undefined) context.workbook.names.getItem(name).delete();
    names.set(name.toLowerCase(), undefined);
  },
};

/** All or nothing: what was written before a failure is taken back by the same edits that undo takes. */
export async function applyAll(edits: readonly Edit[], alongside: Alongside): Promise<Edit[]> {
  return inContext(async (context) => {
    const asked = alongside([], () => undefined);
    const first = await lookUp(context, [...edits, ...asked.before, ...asked.after]);
    const inverse = inverseOf(edits, first);
    const journal = alongside(inverse, (name) => first.sheets.get(name.toLowerCase()));
    const all = [...journal.before, ...edits, ...journal.after];
    const sending = new Sending(context);
    try {
      await writeEdits(sending, all, first);
      await sending.send();
    } catch (error) {
      if (sending.hasBegun) await takeBack(inverseOf(all, first), first, edits);
      throw error;
    }
    return inverse;
  });
}

/** The failure may have struck anywhere: each sheet is put as it was, whether it had been reached or not. */
async function takeBack(inverse: readonly Edit[], first: Before, edits: readonly Edit[]): Promise<void> {
  const models = inverse.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet] : []));
  try {
    await inContext(async (context) => {
      const now = await lookUp(context, [...inverse, ...edits]);
      const sending = new Sending(context);
      await writeEdits(sending, stillToDo(inverse, now), now);
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
