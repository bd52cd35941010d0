import fc from 'fast-check';
import {
  chooseTarget,
  type CheckedBook,
  type Command,
  exportBook,
  gatherForms,
  markDone,
  mendBook,
  readPasted,
  redo,
  sendForms,
  settleRound,
  type ShownProgress,
  takeCriteria,
  undo,
  writeForms,
  writePlan,
} from '../../../src/app/index.ts';
import { type HandEdit, handEdits } from './hand.ts';
import type { Mishap, Office } from './office.ts';
import { criteriaFile, filledForm, type Paper, PAPERS } from './papers.ts';

/** What is done at the pane; `pick` is taken as one of those there are. */
export type PaneDeed =
  | { kind: 'import'; paper: Paper; replace: boolean }
  | { kind: 'follow' | 'fixAll' | 'undo' | 'redo' | 'criteria' | 'settle' }
  | { kind: 'fix' | 'ignore' | 'reopen' | 'pair' | 'name' | 'mark' | 'lock' | 'forms'; pick: number }
  | { kind: 'export'; pick: number };
export type Deed =
  | { kind: 'hand'; edit: HandEdit }
  | { kind: 'pane'; deed: PaneDeed; mishap?: { kind: Mishap['kind']; edit: HandEdit; after: number } }
  | { kind: 'check' }
  | { kind: 'reopen' }
  | { kind: 'file' };

const picked = (...kinds: Extract<PaneDeed, { pick: number }>['kind'][]) =>
  fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(99) }) as fc.Arbitrary<PaneDeed>;
const plain = (...kinds: Exclude<PaneDeed, { pick: number } | { paper: Paper }>['kind'][]) =>
  fc.constantFrom(...kinds).map((kind): PaneDeed => ({ kind }));

const paneDeeds: fc.Arbitrary<PaneDeed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      paper: fc.constantFrom<Paper>('plan', 'adjusted', 'adjusted', 'other'),
      replace: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: plain('follow') },
  { weight: 4, arbitrary: plain('undo') },
  { weight: 2, arbitrary: plain('redo') },
  { weight: 1, arbitrary: plain('fixAll') },
  { weight: 5, arbitrary: picked('fix', 'ignore', 'reopen', 'pair', 'name', 'mark', 'mark') },
  { weight: 1, arbitrary: picked('export') },
  { weight: 1, arbitrary: plain('criteria', 'settle') },
  { weight: 2, arbitrary: picked('forms', 'lock') },
);

export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 12, arbitrary: handEdits.map((edit): Deed => ({ kind: 'hand', edit })) },
  { weight: 12, arbitrary: paneDeeds.map((deed): Deed => ({ kind: 'pane', deed })) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pane' as const),
      deed: paneDeeds,
      mishap: fc.record({
        kind: fc.constantFrom('refused' as const, 'overtaken' as const, 'closed' as const),
        edit: handEdits,
        after: fc.nat(40),
      }),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'check' }) },
  { weight: 1, arbitrary: fc.constantFrom<Deed>({ kind: 'reopen' }, { kind: 'file' }) },
);

/** What the pane showed before it wrote; `replaced`: the person let all go that is of the old plan. */
export interface Told {
  shown?: unknown;
  gone?: readonly { title: string }[];
  replaced?: boolean;
}

type Do<D extends PaneDeed> = (office: Office, deed: D) => Promise<Told | void>;
type Ways = { readonly [K in PaneDeed['kind']]: Do<Extract<PaneDeed, { kind: K }>> };

async function perform<Input>({ session }: Office, command: Command<Input>, input: Input): Promise<void> {
  await session.perform(command, input);
}
/** What the screen Kiểm tra shows of the workbook as it stands. */
export const checkOf = async ({ session, book }: Office) =>
  (await session.ports.work.check({ sheets: book.content().sheets })) as CheckedBook | undefined;
const oneOf = <T>(list: readonly T[] | undefined, pick: number): T | undefined =>
  list?.[pick % Math.max(1, list.length)];

/** A decision about one of those that the screen Kiểm tra shows; nothing where there is none. */
async function decide(
  office: Office,
  changeOf: (checked: CheckedBook) => Parameters<typeof mendBook.run>[0] | undefined,
): Promise<Told | void> {
  const checked = await checkOf(office);
  const change = checked && changeOf(checked);
  if (!change) return;
  await perform(office, mendBook, change);
  return { shown: [checked.findings, checked.late, checked.safe] };
}

const WAYS: Ways = {
  async import(office, { paper, replace }) {
    await perform(office, readPasted, { html: '', text: PAPERS[paper] });
    const { session } = office;
    const comparison = session.state().draft?.reading.comparison;
    if (comparison && (replace || comparison.verdict === 'other'))
      await perform(office, chooseTarget, replace ? 'replace' : 'again');
    await perform(office, writePlan, undefined);
    const { gone = [], doubtful = [] } = comparison ?? {};
    return { shown: comparison, gone: [...gone, ...doubtful.map(({ task }) => task)], replaced: replace };
  },
  follow: (office) => perform(office, mendBook, { kind: 'follow' }),
  fixAll: (office) => decide(office, () => ({ kind: 'fix-all' })),
  undo: (office) => perform(office, undo, undefined),
  redo: (office) => perform(office, redo, undefined),
  criteria: async (office) => perform(office, takeCriteria, await criteriaFile()),
  settle: (office) => perform(office, settleRound, {}),
  fix: (office, { pick }) =>
    decide(office, ({ findings }) => {
      const fixes = findings.flatMap(({ key, fix, suggestions }) => [
        ...(fix ? [{ kind: 'fix' as const, key }] : []),
        ...suggestions.map((_, choice) => ({ kind: 'fix' as const, key, choice })),
      ]);
      return oneOf(fixes, pick);
    }),
  ignore: (office, { pick }) =>
    decide(office, ({ findings, late }) => {
      const one = oneOf([...findings, ...late], pick);
      return one && { kind: 'ignore', key: one.key, reason: 'đã xem' };
    }),
  reopen: (office, { pick }) =>
    decide(office, ({ ignored }) => {
      const one = oneOf(ignored, pick);
      return one && { kind: 'reopen', key: one.key };
    }),
  pair: (office, { pick }) =>
    decide(office, ({ pairs }) => {
      const one = oneOf(pairs, pick >> 1);
      const [a, b] = one
        ? [
            { list: one.aList, text: one.aText },
            { list: one.bList, text: one.bText },
          ]
        : [];
      return a && b && { kind: 'pair', decision: { a, b, verdict: pick % 2 ? 'same' : 'different' } };
    }),
  name: (office, { pick }) =>
    decide(office, ({ unknown, units }) => {
      const names = oneOf(unknown, pick >> 1)?.names;
      const unit = oneOf(units, pick)?.id;
      if (!names) return undefined;
      return pick % 2 && unit !== undefined ? { kind: 'alias', names, unit } : { kind: 'new-unit', names };
    }),
  async mark(office, { pick }) {
    const { session, book } = office;
    const sheets = book.content().sheets;
    const shown = (await session.ports.work.progress({ snapshot: { sheets } })) as ShownProgress | undefined;
    const task = oneOf(shown?.tasks, pick);
    if (!task) return;
    const milestone = pick % 3 === 0 ? oneOf(task.milestones, pick) : undefined;
    await perform(office, markDone, {
      ...{ taskId: task.id, doneOn: '2026-02-27' },
      ...(milestone?.number !== undefined && { number: milestone.number }),
      ...(pick % 2 === 0 && { result: 'đã xong' }),
    });
    return { shown: [task.result, task.doneOn] };
  },
  async forms(office, { pick }) {
    if (pick % 4 === 0) return perform(office, sendForms, pick % 8 === 0 ? 'unit' : 'criterion');
    await perform(office, gatherForms, [await filledForm(pick)]);
    return perform(office, writeForms, undefined);
  },
  lock: (office, { pick }) =>
    perform(office, settleRound, pick % 2 ? { lock: true } : { unlock: 'xem lại điểm' }),
  export: (office, { pick }) =>
    perform(office, exportBook, ORDERS[pick % ORDERS.length] as (typeof ORDERS)[0]),
};

const ORDERS: Parameters<typeof exportBook.run>[0][] = [
  { what: 'annex', to: 'docx', asWritten: false },
  { what: 'annex', to: 'xlsx', asWritten: true },
  { what: 'annex', to: 'ics', asWritten: true },
  { what: 'annex', to: 'csv', asWritten: false },
  { what: 'letters', within: 30 },
  { what: 'assignment' },
  { what: 'next-year', carryUnfinished: true },
];

export const atPane = (office: Office, deed: PaneDeed): Promise<Told | void> =>
  (WAYS[deed.kind] as (office: Office, deed: PaneDeed) => Promise<Told | void>)(office, deed);
