import {
  type Code,
  type Column,
  columnOf,
  readCode,
  type Row,
  rowCode,
  splitLeadingCode,
} from '../table/index.ts';

/** What a row is called: its number and content, and the columns of all other cells it fills itself. */
export interface Head {
  code: Code;
  title: string;
  fromCodeColumn: boolean;
  rest: number[];
}

/** Number and content of a row; the number may stand at the head of the content, the content in the code column. */
export function headOf(row: Row, columns: readonly Column[]): Head {
  const code = columnOf(columns, 'code');
  const task = columnOf(columns, 'task');
  const over = row.texts[row.wideAt] ?? '';
  if (over !== '') return headOfWide(row, rowCode(row, columns), code, over);
  const own = rowCode(row, columns);
  const title = row.texts[task] ?? '';
  const inCode = row.texts[code] ?? '';
  const rest = restBeside(row, [code, task]);
  if (title === '' && own.style === 'none' && inCode !== '')
    return { ...leading(inCode), fromCodeColumn: true, rest };
  if (own.written !== '') return { code: own, title, fromCodeColumn: false, rest };
  return { ...leading(title), fromCodeColumn: false, rest };
}

/** The cell that lies over the others is the title, whatever column it begins in; a word beside it is no number. */
function headOfWide(row: Row, own: Code, codeAt: number, title: string): Head {
  if (codeAt !== row.wideAt && own.style !== 'none')
    return { code: own, title, fromCodeColumn: false, rest: restBeside(row, [codeAt, row.wideAt]) };
  return { ...leading(title), fromCodeColumn: false, rest: restBeside(row, [row.wideAt]) };
}

const restBeside = (row: Row, taken: readonly number[]) =>
  row.texts.flatMap((text, i) => (text !== '' && row.inherited[i] !== true && !taken.includes(i) ? [i] : []));

/** "- Trồng cây", "- Sơn nhà văn hóa" in one cell: items of one row; a dash in front of one alone is the row's own. */
const isList = (text: string) => (text.match(/^[-–—•]\s*(?=\p{L}|["“])/gmu) ?? []).length >= 2;

function leading(text: string): { code: Code; title: string } {
  const split = isList(text) ? undefined : splitLeadingCode(text);
  return split ? { code: split.code, title: split.rest } : { code: readCode(''), title: text };
}

const NUMBERS_OF_GROUPS = ['roman', 'letter', 'romanDotted'];
const ROLES_OF_TASKS = ['lead', 'implementer', 'coordinator', 'deadline'];

/**
 * Nothing but number and content. Where one cell lies over the others ("I. KIỆN TOÀN" over five columns), or stands
 * in the code column, it is a heading also with a cell beside it ("Tổng | 1.256,25"); but "2. Việc hai | Tháng 4" is
 * work with a deadline.
 */
export function isHeadingOnly(row: Row, head: Head, columns: readonly Column[]): boolean {
  if (!row.wide && !head.fromCodeColumn)
    return columns.every(({ role }, i) => role === 'code' || role === 'task' || (row.texts[i] ?? '') === '');
  if (row.wide && NUMBERS_OF_GROUPS.includes(head.code.style)) return true;
  return head.rest.every((i) => !ROLES_OF_TASKS.includes(columns[i]?.role ?? 'other'));
}
