import { defineRule } from './frame/index.ts';
import { isPost, mentionsOf } from './shared/mentions.ts';

/** More than one body leads. Leaders who direct together and collectives stay silent. */
export const severalLeads = defineRule({
  id: 'several-leads',
  group: 'units',
  severity: 'info',
  scope: 'task',
  summary: 'Mỗi nhiệm vụ có một đơn vị chủ trì; các đơn vị khác phối hợp.',
  why: 'Hai đơn vị cùng chủ trì thì khó biết ai chịu trách nhiệm cuối cùng.',
  example: {
    bad: 'Chủ trì: Phòng Nội vụ, Phòng Tài chính',
    good: 'Chủ trì: Phòng Nội vụ; phối hợp: Phòng Tài chính',
  },
  messages: { several: 'Nhiệm vụ có {count} đơn vị cùng chủ trì: {units}.' },
  check({ task, appendix }, report) {
    const leads = mentionsOf(task, appendix).filter(
      ({ ref }) => ref.role === 'lead' && ref.kind === 'unit' && !isPost(ref.name) && !isPost(ref.text),
    );
    const names = [...new Set(leads.map(({ ref }) => ref.name))];
    const [first] = leads;
    if (!first || names.length < 2 || !namesLead(first.at, appendix)) return;
    report({
      messageId: 'several',
      data: { count: names.length, units: names.map((name) => `“${name}”`).join(', ') },
      at: first.at,
    });
  },
});

/** A column "Chỉ đạo" holds who directs: several may. */
function namesLead(
  at: { kind: string; column?: string },
  { columns }: { columns: readonly { role: string; header: string }[] },
): boolean {
  const header = columns.find(({ role }) => role === at.column)?.header ?? '';
  return !/chỉ đạo|phụ trách/iu.test(header);
}
