import type { Edit, NameModel, Standing } from '../../core/workbook/index.ts';
import { parseReference } from './reference.ts';
import { askSheets } from './askSheets.ts';
import { askOtherTables, takeCharts, takeSheet } from './sheetState.ts';
import type { StandingCharts } from './standingCharts.ts';

/** What stood there, by lower-case name. */
export interface Before extends Standing {
  /** Names that are there, be they ranges or anything else. */
  taken: ReadonlySet<string>;
  charts: StandingCharts;
}

/**
 * Looks everything up, as a rule in one request: the sheets and names that the edits touch, as they stand. A sheet that nobody
 * expects is most likely new, and only looked for among the names; should it be there, it costs another request.
 */
export async function lookUp(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  journal?: string,
): Promise<Before> {
  const { worksheets, names } = context.workbook;
  const [known, unexpected] = sheetsOf(edits, journal === undefined ? [] : [journal.toLowerCase()]);
  const wanted = known.map((sheet) => ({ name: sheet, tables: tablesOn(sheet, edits) }));
  const asked = await askSheets(context, wanted, () => {
    worksheets.load('items/name');
    names.load('items/name,items/formula');
  });
  const there = unexpected.filter((key) => worksheets.items.some(({ name }) => name.toLowerCase() === key));
  const others = asked.filter((one) => askOtherTables(context, one));
  if (others.length > 0) await context.sync();
  const late =
    there.length > 0
      ? await askSheets(
          context,
          there.map((name) => ({ name, tables: [] })),
        )
      : [];
  if (late.filter((one) => askOtherTables(context, one)).length > 0) await context.sync();
  return {
    sheets: new Map([...asked, ...late].map((one) => [one.name.toLowerCase(), takeSheet(one)])),
    names: new Map(names.items.map((one) => [one.name.toLowerCase(), rangeOfName(one)])),
    order: worksheets.items.map(({ name }) => name.toLowerCase()),
    charts: new Map([...asked, ...late].map((one) => [one.name.toLowerCase(), takeCharts(one)])),
    taken: new Set(names.items.map(({ name }) => name.toLowerCase())),
  };
}

/** The sheets that edits touch, each once: those that somebody saw before, and those that are most likely new. */
function sheetsOf(edits: readonly Edit[], also: readonly string[]): [known: string[], unexpected: string[]] {
  const all = new Set(edits.flatMap((edit) => sheetOf(edit)?.toLowerCase() ?? []));
  const seen = edits.filter((edit) => !isAddition(edit));
  const known = new Set([...also, ...seen.flatMap((edit) => sheetOf(edit)?.toLowerCase() ?? [])]);
  return [[...known], [...all].filter((key) => !known.has(key))];
}

const tablesOn = (sheet: string, edits: readonly Edit[]): string[] => [
  ...new Set(edits.filter((edit) => sheetOf(edit)?.toLowerCase() === sheet).flatMap(tablesOf)),
];

function rangeOfName({ name, formula }: Excel.NamedItem): NameModel | undefined {
  const range = parseReference(formula);
  return range && { name, ...range };
}

/** What is filled again and again is there but for the first time. */
const isAddition = (edit: Edit): boolean => edit.kind === 'put-sheet' && !edit.expects && !edit.sheet.derived;

/** Whose tables may lie in the way. */
const tablesOf = (edit: Edit): string[] => {
  const expected = 'expects' in edit && edit.expects && 'tables' in edit.expects ? edit.expects.tables : [];
  return [...expected, ...(edit.kind === 'put-sheet' ? edit.sheet.tables : [])].map(({ name }) => name);
};

const sheetOf = (edit: Edit): string | undefined => PLACES[edit.kind](edit as never);

const PLACES: {
  readonly [K in Edit['kind']]: (edit: Extract<Edit, { kind: K }>) => string | undefined;
} = {
  'put-sheet': ({ sheet }) => sheet.name,
  'drop-sheet': ({ name }) => name,
  'put-cells': ({ sheet }) => sheet,
  'put-name': () => undefined,
  'drop-name': () => undefined,
};
