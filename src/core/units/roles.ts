import { WORD_END, WORD_START } from '../text/index.ts';
import type { UnitRole } from './model.ts';

/** A stretch of the cell and the role that the cell itself gives to the bodies in it. */
export interface Stretch {
  start: number;
  end: number;
  role?: UnitRole;
}

interface RoleMark {
  start: number;
  end: number;
  role: UnitRole;
  /** Whether the bodies stand before the words ("A chủ trì") or after ("phối hợp với B"). */
  side: 'before' | 'after';
}

const WHO = '(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng, ban|phòng ban|cq|đv) )?';
const LED = 'chủ trì(?:,? (?:chỉ đạo|thực hiện|tham mưu|triển khai|tổ chức|xây dựng))*';
const HELPED = 'phối hợp(?: thực hiện)?(?: chặt chẽ)?(?: cùng)?(?: với| cùng)?';
const DONE = '(?:triển khai |tổ chức |(?<!phối hợp ))thực hiện|tham mưu|đầu mối';
const ENDS = '(?=\\s*(?:$|[,;.\\n]|(?:và )?phối hợp))';

/**
 * The words that give roles, the wider ones first. A label has a colon; without one, "chủ trì" closes what stands before it
 * and "phối hợp với" opens what comes after. "phối hợp" at the end closes: "A chủ trì; B phối hợp".
 */
const MARKS: readonly { pattern: RegExp; role: UnitRole; side: RoleMark['side']; bare: boolean }[] = [
  mark(`${WHO}(?:${HELPED}|ph|p/h)\\s*:`, 'coordinator', 'after', false),
  mark(`${WHO}${LED}\\s*:`, 'lead', 'after', false),
  mark(`${WHO}(?:${DONE})\\s*:`, 'implementer', 'after', false),
  mark(`(?:,? ?là ${WHO})?${LED}${ENDS}`, 'lead', 'before', true),
  mark(`${HELPED}(?=\\s*(?:$|[;.,\\n]))`, 'coordinator', 'before', true),
  mark(`${HELPED}(?=\\s+\\p{L})`, 'coordinator', 'after', true),
  mark(`${LED}(?=\\s+\\p{L})`, 'lead', 'after', true),
  mark(`(?:${DONE})(?=\\s*(?:$|[;.\\n]))`, 'implementer', 'before', true),
];

function mark(words: string, role: UnitRole, side: RoleMark['side'], bare: boolean) {
  return { pattern: new RegExp(`${WORD_START}(?:${words})${bare ? WORD_END : ''}`, 'giu'), role, side, bare };
}

/** A kind of bodies right before the words makes them its own attribute: "các đơn vị phối hợp", "được giao chủ trì". */
const ATTRIBUTES =
  '[đĐ]ơn vị|[cC]ơ quan|CQ|ĐV|[tT]ổ chức|[đĐ]ịa phương|phòng|ban|ngành|sở|được giao|được phân công|có|cùng|công tác|việc|' +
  'nội dung|nhiệm vụ|tham gia|[cC]hủ trì';
/** In a line of capitals too. */
const ATTRIBUTE = new RegExp(`${WORD_START}(?:${ATTRIBUTES}|${ATTRIBUTES.toUpperCase()})[\\s,]*$`, 'u');

/** Finds the stretches of `plain` with one role each; without such words, the whole without a role. */
export function splitRoles(plain: string): Stretch[] {
  const marks = roleMarks(plain);
  const stretches: Stretch[] = [];
  let from = 0;
  let opened: UnitRole | undefined;
  const push = (end: number, role: UnitRole | undefined) => {
    if (/[\p{L}\p{N}]/u.test(plain.slice(from, end)))
      stretches.push({ start: from, end, ...(role && { role }) });
  };
  for (const { start, end, role, side } of marks) {
    push(start, opened ?? (side === 'before' ? role : undefined));
    opened = side === 'after' ? role : undefined;
    from = end;
  }
  push(plain.length, opened);
  return stretches;
}

function roleMarks(plain: string): RoleMark[] {
  const marks: RoleMark[] = [];
  const taken = new Uint8Array(plain.length);
  let firstLead = Infinity;
  for (const { pattern, role, side, bare } of MARKS)
    for (const found of plain.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (bare && !stands(plain, { start, end, role, side }, firstLead < start)) continue;
      marks.push({ start, end, role, side });
      taken.fill(1, start, end);
      if (role === 'lead') firstLead = Math.min(firstLead, start);
    }
  return marks.sort((a, b) => a.start - b.start);
}

/** So many letters before the words tell what they are to it. */
const BEFORE = 80;

/** Is it really a verb here? "Đơn vị chủ trì thực hiện mô hình" is a kind of bodies, "A chủ trì, phối hợp với B" is not. */
function stands(plain: string, { start, end, role, side }: RoleMark, led: boolean): boolean {
  const before = plain.slice(Math.max(0, start - BEFORE), start).trimEnd();
  const after = plain.slice(end);
  const attribute = ATTRIBUTE.test(before);
  if (role === 'lead' && side === 'after') return /(?:^|[;\n.,•+-])$/u.test(before) && !attribute;
  if (role === 'lead') return !attribute || /^[\s,;]*(?:và )?phối hợp/iu.test(after);
  if (side === 'after')
    return (
      !attribute || /(?:với|cùng)$/iu.test(plain.slice(start, end)) || /chủ trì[\s,]*(?:và)?$/iu.test(before)
    );
  return (!attribute || led) && before !== '';
}
