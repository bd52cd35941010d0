import type { UnitRef } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { isPost, mentionsOf } from './shared/mentions.ts';

/** "các phòng ban, đơn vị liên quan": nobody knows whether it is meant. */
const VAGUE = /(?:^|\s)(?:có )?liên quan(?:\s|$)|(?:^|\s)khác(?:\s|$)|(?:^|\s)tương ứng(?:\s|$)/iu;

/** A task whose only doer is "các đơn vị liên quan". A collective that can be listed ("UBND các phường") is silent. */
export const unitGroupLeads = defineRule({
  id: 'unit-group-leads',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Đơn vị chủ trì, thực hiện là đơn vị cụ thể, không phải “các đơn vị liên quan”.',
  why: 'Việc giao chung cho “các đơn vị liên quan” thì không đơn vị nào thấy là việc của mình.',
  example: { bad: 'Thực hiện: Các phòng, ban, đơn vị liên quan', good: 'Thực hiện: Phòng Nội vụ' },
  messages: { vague: 'Việc này chỉ giao cho “{unit}”, chưa rõ đơn vị nào làm.' },
  check({ task, appendix }, report) {
    const doers = mentionsOf(task, appendix).filter(({ ref }) => ref.role !== 'coordinator');
    const doing = doers.filter(({ ref }) => ref.role === 'implementer');
    const [first, ...rest] = doing.length > 0 ? doing : doers;
    if (!first || ![first, ...rest].every(({ ref }) => isVague(ref))) return;
    report({ messageId: 'vague', data: { unit: first.ref.name }, at: first.at, span: first.span });
  },
});

const isVague = ({ kind, name }: UnitRef) => kind === 'group' && VAGUE.test(name) && !isPost(name);
