import type { Note } from '../../outcome/index.ts';
import { oneLine } from '../../text/index.ts';
import type { Points } from '../decimal.ts';
import { type CodeSteps, extendsSteps, follows, stepsOf } from './codes.ts';
import { type Draft, draftOf } from './draft.ts';
import { readProse } from './prose.ts';
import type { SourceRow } from './sourceRows.ts';

export interface Outline {
  top: Draft[];
  /** Rows of words only, each with the row it stands below. */
  remarks: { row: SourceRow; below: Draft | undefined }[];
  /** "Tổng cộng | 100". */
  total?: Points;
  notes: Note[];
}

const TOTAL =
  /^(?:tổng(?: cộng)?(?: số)?(?: điểm)?(?: chuẩn| tối đa)?|cộng)(?:\s*[:(].*|\s+\(?[IVX\d][IVX\d\s+,.–-]*\)?)?$/iu;
const REMARK = /^\s*(?:ghi chú|lưu ý|chú thích|\*|\()/iu;

/** Rows → tree: by their codes where they have any, by what stands above where not. */
export function outlineOf(rows: readonly SourceRow[]): Outline {
  const outline: Outline = { top: [], remarks: [], notes: [] };
  const open: Draft[] = [];
  for (const row of rows) {
    if (isTotal(row)) takeTotal(row, outline);
    else if (isRemark(row)) outline.remarks.push({ row, below: remarkedBy(open) });
    else place(row, open, outline);
  }
  return outline;
}

const hasAmount = ({ amounts }: SourceRow) => Object.keys(amounts).length > 0;

const isTotal = (row: SourceRow) => row.code === '' && hasAmount(row) && TOTAL.test(oneLine(row.text));

function takeTotal({ text, amounts, where }: SourceRow, outline: Outline): void {
  const { base } = amounts;
  if (base && outline.total === undefined) outline.total = base.points;
  const said =
    base && base.points !== outline.total ? 'khác dòng tổng ở trên, chưa dùng' : 'lấy làm tổng điểm chuẩn';
  outline.notes.push({ code: 'total-row', text: `Dòng tổng “${oneLine(text)}” ${said}.`, where });
}

/** Words without a number and without points, that promise none either. */
function isRemark(row: SourceRow): boolean {
  if (hasAmount(row) || row.words.length > 0 || stepsOf(row.code)) return false;
  if (REMARK.test(row.text)) return true;
  return !/:$/u.test(row.text.trim()) && readProse(row.text).clauses.length === 0;
}

/** The last row that has parts, or could have: of "Ghi chú" below a2.3 it is a2. */
const remarkedBy = (open: readonly Draft[]) => open.findLast((draft) => !isPart(draft.row)) ?? open.at(-1);

/** Rows that only add or take off, or say what comes of it in words, have nothing below them. */
const isPart = ({ amounts, words }: SourceRow) =>
  !amounts.base && ((amounts.bonus ?? amounts.deduction) !== undefined || words.length > 0);

function place(row: SourceRow, open: Draft[], outline: Outline): void {
  const code = stepsOf(row.code);
  const depth = code ? depthOf(code, open) : lineDepth(open);
  open.length = depth;
  const parent = open.at(-1);
  const draft = draftOf(row, code, parent);
  (parent?.below ?? outline.top).push(draft);
  if (code || isHeading(row)) open.push(draft);
}

const isHeading = (row: SourceRow) => !hasAmount(row) && /:$/u.test(row.text.trim());

/** How many of the open rows stay open above a row with this code. */
function depthOf(code: CodeSteps, open: readonly Draft[]): number {
  const above = open.findLastIndex((draft) => draft.code && extendsSteps(draft.code.steps, code.steps));
  if (above >= 0) return above + 1;
  const beside = open.findLastIndex((draft) => draft.code && isBeside(draft.code, code));
  return beside >= 0 ? beside : parts(open);
}

const isBeside = (one: CodeSteps, next: CodeSteps) => one.rank === next.rank || follows(one, next);

/** A row without a code belongs to the last one with a code that can have parts. */
function lineDepth(open: readonly Draft[]): number {
  return open.findLastIndex((draft) => draft.code && !isPart(draft.row)) + 1;
}

const parts = (open: readonly Draft[]) => open.findLastIndex((draft) => !isPart(draft.row)) + 1;
