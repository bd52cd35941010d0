import type { PairDecision, PairVerdict, TaskPair } from '../plan/index.ts';
import { decisionKey } from '../plan/index.ts';
import type { SheetModel, Snapshot } from '../workbook/index.ts';
import { number, text, word } from './codecs.ts';
import { tableSheet } from './draw.ts';
import type { PairAnswer, PairRow, Report } from './model.ts';
import { findTable, readRows } from './readTable.ts';
import { field, type TableSpec } from './spec.ts';

/** "tự ghép" is what the program is sure of; only the last two are a person's word. */
export const ANSWER_WORDS: Record<PairAnswer, string> = {
  unclear: 'chưa rõ',
  auto: 'tự ghép',
  same: 'cùng việc',
  different: 'khác việc',
};

export const PAIR_SHEET = 'Cặp việc';
export const PAIR_SPEC: TableSpec<PairRow> = {
  table: 'tblCapViec',
  sheet: PAIR_SHEET,
  fields: [
    field('Việc thứ nhất', 'aText', text, { blank: '', max: 44 }),
    field('Ở phần', 'aList', text, { blank: '', max: 14 }),
    field('Mã, mục', 'aId', text, { blank: '', max: 14 }),
    field('Việc thứ hai', 'bText', text, { blank: '', max: 44 }),
    field('Ở phần (2)', 'bList', text, { blank: '', max: 14 }),
    field('Mã, mục (2)', 'bId', text, { blank: '', max: 14 }),
    field('Giống (%)', 'percent', number, { blank: 0 }),
    field('Vì sao', 'evidence', text, { blank: '', max: 40 }),
    field('Kết luận', 'answer', word(ANSWER_WORDS), {
      blank: 'unclear',
      validation: {
        list: { values: Object.values(ANSWER_WORDS) },
        message: 'Chọn “cùng việc” hoặc “khác việc”: lần đối chiếu sau nhớ lựa chọn này.',
      },
    }),
  ],
};

const ANSWER_OF: Record<PairVerdict, PairAnswer> = {
  confirmed: 'same',
  sure: 'auto',
  doubtful: 'unclear',
  rejected: 'different',
};

/** What is asked comes first, then what was decided, then what the program is sure of; decisions are never dropped. */
export function pairRows(pairs: readonly TaskPair[], decisions: readonly PairDecision[]): PairRow[] {
  const rows = pairs.map(({ a, b, certainty, evidence, verdict }): PairRow => ({
    ...{ aText: a.text, aList: a.list, aId: placeOf(a.id), bText: b.text, bList: b.list, bId: placeOf(b.id) },
    percent: Math.round(certainty * 100),
    evidence,
    answer: ANSWER_OF[verdict],
  }));
  const shown = new Set(rows.map((row) => decisionKey(...sidesOf(row))));
  const kept = decisions
    .filter(({ a, b }) => !shown.has(decisionKey(a, b)))
    .map(({ a, b, verdict }): PairRow => ({
      ...{ aText: a.text, aList: a.list, aId: '', bText: b.text, bList: b.list, bId: '' },
      percent: 0,
      evidence: 'Việc này không còn trong kế hoạch.',
      answer: verdict,
    }));
  const place = (answer: PairAnswer) => ORDER.indexOf(answer);
  return [...rows, ...kept].sort((x, y) => place(x.answer) - place(y.answer));
}

/** "Thân II.2#6" → "Thân II.2, dòng 6"; "PL2.I.2/1" → "PL2.I.2, ý 1". */
const placeOf = (id: string) => id.replace('#', ', dòng ').replace(/\/(\d+)$/u, ', ý $1');

const ORDER: readonly PairAnswer[] = ['unclear', 'same', 'different', 'auto'];

const sidesOf = ({ aText, aList, bText, bList }: PairRow) =>
  [
    { list: aList, text: aText },
    { list: bList, text: bText },
  ] as const;

export const pairsSheet = (rows: readonly PairRow[]): SheetModel => ({
  ...tableSheet(PAIR_SPEC, rows, [{ text: ANSWER_WORDS.unclear, tone: 'warning' }], 'Kết luận'),
  derived: true,
});

/** The rows as they stand; a workbook of before has no such sheet. */
export function readPairs(snapshot: Snapshot, report: Report): PairRow[] {
  const headers = PAIR_SPEC.fields.map(({ header }) => header);
  if (!findTable(snapshot, PAIR_SPEC.table, PAIR_SPEC.sheet, headers)) return [];
  return readRows(snapshot, PAIR_SPEC, report) as PairRow[];
}

/** What people decided, for findPairs: neither what the program is sure of nor what it asks. */
export const decisionsOf = (rows: readonly PairRow[]): PairDecision[] =>
  rows.flatMap((row): PairDecision[] => {
    const [a, b] = sidesOf(row);
    return row.answer === 'same' || row.answer === 'different' ? [{ a, b, verdict: row.answer }] : [];
  });
