import type { Edit, NameModel, Standing } from '../../core/workbook/index.ts';
import { parseReference } from './reference.ts';
import { type AskedSheet, askOtherTables, askSheet, takeSheet } from './sheetState.ts';

/** What stood there, by lower-case name. */
export interface Before extends Standing {
  /** Names that are there, be they ranges or anything else. */
  taken: ReadonlySet<string>;
}

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
    names: new Map([...names].map(([key, one]) => [key, rangeOfName(one)])),
    taken: new Set([...names].filter(([, one]) => !one.isNullObject).map(([key]) => key)),
  };
}

function rangeOfName(item: Excel.NamedItem): NameModel | undefined {
  const range = item.isNullObject ? undefined : parseReference(item.formula);
  return range && { name: item.name, ...range };
}

const tablesOn = (sheet: string, edits: readonly Edit[]): string[] => [
  ...new Set(edits.filter((edit) => sheetOf(edit)?.toLowerCase() === sheet.toLowerCase()).flatMap(tablesOf)),
];

/** Whose tables may lie in the way. */
const tablesOf = (edit: Edit): string[] => {
  const expected = 'expects' in edit && edit.expects && 'tables' in edit.expects ? edit.expects.tables : [];
  return [...expected, ...(edit.kind === 'put-sheet' ? edit.sheet.tables : [])].map(({ name }) => name);
};

const sheetOf = (edit: Edit): string | undefined => PLACES[edit.kind](edit as never).sheet;
const nameOf = (edit: Edit): string | undefined => PLACES[edit.kind](edit as never).name;

const PLACES: {
  readonly [K in Edit['kind']]: (edit: Extract<Edit, { kind: K }>) => { sheet?: string; name?: string };
} = {
  'put-sheet': ({ sheet }) => ({ sheet: sheet.name }),
  'drop-sheet': ({ name }) => ({ sheet: name }),
  'put-cells': ({ sheet }) => ({ sheet }),
  'put-name': ({ name }) => ({ name: name.name }),
  'drop-name': ({ name }) => ({ name }),
};
