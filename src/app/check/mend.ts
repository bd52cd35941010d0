import { fixAll } from '../../core/check/index.ts';
import { decisionKey } from '../../core/plan/index.ts';
import { type Fix, RULE_BY_ID } from '../../core/rules/index.ts';
import {
  afterEdits,
  aliasEdits,
  DIRECTORY_SHEET,
  FINDING_SHEET,
  findingRows,
  type FindingRow,
  fixEdits,
  ignoresOf,
  newUnitEdits,
  PAIR_SHEET,
  redrawEdits,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import type { Edit, Snapshot } from '../../core/workbook/index.ts';
import { openBook } from '../commands/openBook.ts';
import { type BookCheck, checkBook, modelOf, pairRowsOf } from './checkBook.ts';
import { followingOf } from './following.ts';
import type { Change, Mending, MendRequest } from './model.ts';

/** What a decision writes by itself, before all that follows from it. */
interface Step extends Omit<Mending, 'edits'> {
  edits: Edit[];
  /** It changes what tasks say, or all that is made of them has to follow. */
  follows?: true;
  /** What people decided, on Vấn đề and Cặp việc. */
  kept?: Partial<SheetsContent>;
}

/**
 * The edits of one decision, and of what follows from it: deadlines and units understood again, Vấn đề and Cặp việc as
 * a check finds them afterwards. Nothing is written here. undefined: the workbook holds no plan.
 */
export function mend({ snapshot, change }: MendRequest, today: string): Mending | undefined {
  const content = openBook(snapshot)?.value;
  if (!content) return undefined;
  const before = checkBook(snapshot, content, today);
  const step = (STEPS[change.kind] as (change: Change, check: BookCheck) => Step)(change, before);
  const { text, count, waiting } = step;
  if (count === 0) return { edits: [], text, count, waiting };
  const written = step.follows ? withFollowing(snapshot, step.edits, today) : step.edits;
  const after = afterEdits(snapshot, written);
  const read = openBook(after)?.value ?? content;
  const check = checkBook(after, { ...read, ...step.kept }, today);
  const edits = [...written, ...redrawEdits(after, modelOf(check), [FINDING_SHEET, PAIR_SHEET])];
  return { edits, text, count, waiting };
}

/**
 * All that has not followed goes along, not only what these edits change: a Hạn left beside newer words in Mốc thời gian
 * would be taken for one that a person put off.
 */
function withFollowing(snapshot: Snapshot, edits: readonly Edit[], today: string): Edit[] {
  const after = afterEdits(snapshot, edits);
  const content = openBook(after)?.value;
  return [...edits, ...(content ? followingOf(after, content, today).edits : [])];
}

type Steps = { [K in Change['kind']]: (change: Extract<Change, { kind: K }>, check: BookCheck) => Step };

const STEPS: Steps = {
  follow(_, { snapshot, content, today }) {
    const { edits } = followingOf(snapshot, content, today);
    const text = 'Cập nhật các trang tính theo nội dung đã sửa';
    return { edits: [], text, count: edits.length, waiting: 0, follows: true };
  },
  'fix-all'(_, check) {
    const { changes } = fixAll(check.input, { ignores: ignoresOf(check.content.findings) });
    return { ...writing(changes, check), text: `Tự sửa các lỗi chắc chắn: ${changes.length} chỗ` };
  },
  fix({ key, choice }, check) {
    const finding = check.result.findings.find((one) => one.key === key);
    const fix = choice === undefined ? finding?.fix : finding?.suggestions?.[choice];
    return { ...writing(fix ? [fix] : [], check), text: `Sửa một vấn đề: ${fix?.label ?? ''}` };
  },
  ignore({ key, reason }, check) {
    const finding = check.result.findings.find((one) => one.key === key);
    const [row] = finding ? findingRows([finding], [], check.cellOf) : [];
    const kept = row && withRow(check.content.findings, { ...row, state: 'ignored', reason });
    return deciding(kept && { findings: kept }, `Bỏ qua một vấn đề (${ruleName(row)}): ${reason}`);
  },
  reopen({ key }, { content }) {
    const row = content.findings.find((one) => one.key === key);
    const kept = row && withRow(content.findings, { ...row, state: 'open', reason: '' });
    return deciding(kept && { findings: kept }, `Nêu lại một vấn đề đã bỏ qua (${ruleName(row)})`);
  },
  pair({ decision: { a, b, verdict } }, check) {
    const key = decisionKey(a, b);
    const rows = pairRowsOf(check);
    const isAsked = (row: (typeof rows)[number]) =>
      decisionKey({ list: row.aList, text: row.aText }, { list: row.bList, text: row.bText }) === key;
    const pairs = rows.map((row) => (isAsked(row) ? { ...row, answer: verdict } : row));
    const word = verdict === 'same' ? 'cùng việc' : 'khác việc';
    return deciding(rows.some(isAsked) ? { pairs } : undefined, `Kết luận một cặp việc: ${word}`);
  },
  alias({ names, unit }, { snapshot, content }) {
    const edits = aliasEdits(snapshot, unit, names);
    const name = content.directory.find(({ id }) => id === unit)?.name ?? unit;
    return naming(edits, `Thêm tên gọi khác của ${name}: ${names.join('; ')}`);
  },
  'new-unit'({ names: [name = '', ...aliases] }, check) {
    const sheet = modelOf(check).sheets.find((one) => one.name === DIRECTORY_SHEET);
    const edits = sheet ? newUnitEdits(check.snapshot, { id: name, name, aliases }, sheet) : [];
    return naming(edits, `Thêm đơn vị vào danh mục: ${name}`);
  },
};

function writing(fixes: readonly Fix[], { cellOf }: BookCheck) {
  const { edits, waiting } = fixEdits(fixes, cellOf);
  return { edits, follows: true as const, count: edits.length, waiting: waiting.length };
}

const deciding = (kept: Partial<SheetsContent> | undefined, text: string): Step => ({
  edits: [],
  text,
  count: kept ? 1 : 0,
  waiting: 0,
  ...(kept && { kept }),
});

const naming = (edits: Edit[], text: string): Step => ({
  ...{ edits, text, waiting: 0 },
  count: edits.length > 0 ? 1 : 0,
  // Who does a task is looked up again in all of them.
  follows: true,
});

const withRow = (rows: readonly FindingRow[], row: FindingRow): FindingRow[] => [
  ...rows.filter(({ key }) => key !== row.key),
  row,
];

/** Inside a sentence, so without the full stop of its own. */
const ruleName = (row: FindingRow | undefined) =>
  (RULE_BY_ID.get(row?.rule ?? '')?.summary ?? row?.rule ?? '').replace(/\.$/u, '');
