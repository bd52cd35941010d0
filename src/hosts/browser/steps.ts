import {
  type BookContent,
  type Edit,
  keyOf,
  modelOf,
  PLAIN_LOOK,
  USUAL_WIDTH,
  withEdits,
  withSheetCalled,
} from '../../core/workbook/index.ts';
import type { BookStep } from './bookStep.ts';
import { inSheet, sheetOf, tableOf } from './inBook.ts';
import { withShape, withShapeMoved, wayBack } from './rowSteps.ts';
import { grown, renamed } from './tableSteps.ts';

type Kind = BookStep['kind'];
type Own = Exclude<Kind, Edit['kind']>;
type Of<K extends Kind> = Extract<BookStep, { kind: K }>;

/** Each step of ours: what it makes of the content, and what takes it back, in the order in which that is done. */
interface Way<K extends Kind> {
  take(content: BookContent, step: Of<K>): BookContent;
  back(content: BookContent, step: Of<K>): BookStep[];
}

const OWN: { readonly [K in Own]: Way<K> } = {
  'grow-table': {
    take: (content, step) => grown(content, step),
    back: (content, step) => [{ ...step, bottom: tableOf(content, step).area.bottom }],
  },
  'name-column': {
    take: renamed,
    back: (content, step) => [{ ...step, header: tableOf(content, step).columns[step.column]?.header ?? '' }],
  },
  'move-rows': { take: withShapeMoved, back: wayBack },
  'put-shape': {
    take: withShape,
    back(content, { sheet }) {
      const { tables, look } = sheetOf(content, sheet);
      const names = content.names.filter((name) => keyOf(name.sheet) === keyOf(sheet));
      return [{ kind: 'put-shape', sheet, tables, ...(look && { look }), names }];
    },
  },
  'name-sheet': {
    take: (content, { sheet, name }) => withSheetCalled(content, sheetOf(content, sheet).name, name),
    back: (content, { sheet, name }) => [
      { kind: 'name-sheet', sheet: name, name: sheetOf(content, sheet).name },
    ],
  },
  'size-column': {
    take: withWidth,
    back: (content, step) => [
      { ...step, width: sheetOf(content, step.sheet).look?.columns[step.column]?.width ?? USUAL_WIDTH },
    ],
  },
};

/** The content after these steps; the given one stays as it is. @throws WorkbookError changed: no such sheet */
export const withSteps = (content: BookContent, steps: readonly BookStep[]): BookContent =>
  steps.reduce(withStep, content);

const isOwn = (step: BookStep): step is Of<Own> => step.kind in OWN;

const withStep = (content: BookContent, step: BookStep): BookContent =>
  isOwn(step) ? OWN[step.kind].take(content, step as never) : withEdits(content, [step]);

/** What takes the steps back, last first; of edits that put or drop a whole sheet only the journal knows the way back. */
export function backFrom(content: BookContent, steps: readonly BookStep[]): BookStep[] {
  let now = content;
  return steps
    .map((step) => {
      const back = backOf(now, step);
      now = withStep(now, step);
      return back;
    })
    .reverse()
    .flat();
}

function backOf(content: BookContent, step: BookStep): BookStep[] {
  if (isOwn(step)) return OWN[step.kind].back(content, step as never);
  if (step.kind === 'put-cells') {
    const { rows } = sheetOf(content, step.sheet);
    const cells = step.cells.map((row, i) => row.map((_, j) => rows[step.top + i]?.[step.left + j] ?? null));
    return [{ ...step, cells }];
  }
  const at =
    step.kind === 'drop-sheet'
      ? content.sheets.findIndex(({ name }) => keyOf(name) === keyOf(step.name))
      : -1;
  if (step.kind === 'drop-sheet' && at >= 0)
    return [{ kind: 'put-sheet', sheet: modelOf(sheetOf(content, step.name)), at }];
  if (step.kind === 'drop-name') {
    const name = content.names.find((one) => keyOf(one.name) === keyOf(step.name));
    return name ? [{ kind: 'put-name', name }] : [];
  }
  if (step.kind === 'put-sheet' && !content.sheets.some(({ name }) => keyOf(name) === keyOf(step.sheet.name)))
    return [{ kind: 'drop-sheet', name: step.sheet.name }];
  return [];
}

function withWidth(content: BookContent, { sheet, column, width }: Of<'size-column'>): BookContent {
  return inSheet(content, sheet, (one) => {
    const columns = [...(one.look?.columns ?? [])];
    while (columns.length <= column) columns.push({ width: USUAL_WIDTH });
    columns[column] = { ...columns[column], width };
    return { ...one, look: { ...(one.look ?? PLAIN_LOOK), columns } };
  });
}
