import type { Note } from '../outcome/index.ts';
import {
  type Column,
  type ColumnRole,
  columnOf,
  type Row,
  rowCode,
  splitLeadingCode,
} from '../table/index.ts';
import { oneLine } from '../text/index.ts';

/**
 * Rows at a table's end that are no work: who drew it up and signed, sums, remarks ("Người lập | Giám đốc", "Tổng
 * cộng: 06 nhiệm vụ" over all columns). They are taken off and kept in notes, each row whole.
 */
export function takeFoot(rows: readonly Row[], columns: readonly Column[]): { rows: Row[]; notes: Note[] } {
  const numbered = rows.findLastIndex((row) => isNumbered(row, columns));
  const signed = rows.findIndex((row, i) => i > numbered && isSignature(row, columns));
  const closing = rows.findLastIndex((row) => !isClosing(row, columns)) + 1;
  const from = Math.max(1, signed < 0 ? closing : Math.min(signed, closing));
  return { rows: rows.slice(0, from), notes: rows.slice(from).map(noteOf) };
}

function noteOf(row: Row): Note {
  const cells = row.texts.filter((text, i) => text !== '' && row.inherited[i] !== true);
  const text = `Dòng cuối bảng không phải nhiệm vụ, được giữ ở đây: “${cells.map(oneLine).join(' | ')}”.`;
  return { code: 'table-foot', text, where: row.where };
}

function isNumbered(row: Row, columns: readonly Column[]): boolean {
  const over = row.texts[row.wideAt] ?? '';
  return rowCode(row, columns).style !== 'none' || splitLeadingCode(over) !== null;
}

/** Words where a number belongs and no content, a sum, or one cell without a number over the whole table. */
function isClosing(row: Row, columns: readonly Column[]): boolean {
  if (isNumbered(row, columns)) return false;
  if (row.wide || isSumWithFigures(row)) return true;
  const code = columnOf(columns, 'code');
  const task = columnOf(columns, 'task');
  if (isSum(row.texts[task] ?? ''))
    return columns.every(({ role }, i) => !SAYS_WORK.has(role) || row.texts[i] === '');
  if (code < 0 || row.inherited[code] === true || !isWords(row.texts[code] ?? '')) return false;
  return row.texts[task] === '';
}

/** "Cộng", "Tổng số: 06 nhiệm vụ" in the content's column, with nobody to do it and no time. */
const isSum = (text: string) =>
  /^(?:tổng|cộng|tổng cộng|tổng số|cộng chung)(?:\s*[:(].*)?$/iu.test(oneLine(text));

/** "Tổng | 25.000.000" in whatever column comes first: a sum and figures, nothing else. */
function isSumWithFigures({ texts, inherited }: Row): boolean {
  const [first = '', ...rest] = texts.filter((text, i) => text !== '' && inherited[i] !== true);
  return isSum(first) && rest.length > 0 && rest.every((text) => !/\p{L}{2}/u.test(text));
}
const SAYS_WORK: ReadonlySet<ColumnRole> = new Set(['lead', 'implementer', 'coordinator', 'deadline']);

/** "Tổng", "Nguyễn Văn Một"; not "NV-01", "IIX", which some number their work with. */
const isWords = (text: string) => /\p{Ll}{2}|\p{L}{2,}\s+\p{L}{2,}/u.test(text);

/** "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ", "Nơi nhận: …", "Giám đốc" as the first line of the first cell that the row fills. */
const SIGNATURE =
  /^(?:(?:(?:tm|kt|tl|tuq|q)\.|[tk]\/[mlt](?!\p{L}))\s*\p{Lu}.*|nơi nhận\s*:.*|(?:người|cán bộ|bộ phận) lập(?: biểu| bảng| kế hoạch)?|lập biểu|(?:phó )?(?:giám đốc|hiệu trưởng|chủ tịch|trưởng phòng|chánh văn phòng)|thủ trưởng (?:cơ quan|đơn vị))$/iu;

function isSignature(row: Row, columns: readonly Column[]): boolean {
  const first = row.texts.findIndex(Boolean);
  // "Hiệu trưởng | Chỉ đạo chung": who does the work stands before it.
  const isDoer = SAYS_WORK.has(columns[first]?.role ?? 'other');
  if (isDoer && row.texts[columnOf(columns, 'task')] !== '') return false;
  return SIGNATURE.test(row.texts[first]?.split('\n')[0]?.trim() ?? '');
}
