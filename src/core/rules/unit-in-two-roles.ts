import type { UnitRole } from '../units/index.ts';
import { defineRule } from './frame/index.ts';
import { type Mention, mentionsOf, sameUnitKey } from './shared/mentions.ts';

const ROLE_NAMES: Record<UnitRole, string> = {
  lead: 'chủ trì',
  implementer: 'thực hiện',
  coordinator: 'phối hợp',
};

/** A body that coordinates with itself. Leading and doing at once is usual and stays silent. */
export const unitInTwoRoles = defineRule({
  id: 'unit-in-two-roles',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Một đơn vị không vừa chủ trì hay thực hiện, vừa phối hợp trong cùng một nhiệm vụ.',
  why: 'Đơn vị không phối hợp với chính mình: một trong hai ô có thể ghi nhầm đơn vị.',
  example: {
    bad: 'Chủ trì: Phòng Tài chính; phối hợp: Phòng Tài chính, Phòng Nội vụ',
    good: 'Chủ trì: Phòng Tài chính; phối hợp: Phòng Nội vụ',
  },
  messages: { both: '{units} vừa {role}, vừa phối hợp trong cùng nhiệm vụ.' },
  check({ task, appendix }, report) {
    const doers = new Map<string, Mention>();
    const mentions = mentionsOf(task, appendix);
    for (const mention of mentions)
      if (mention.ref.role !== 'coordinator') doers.set(sameUnitKey(mention.ref), mention);
    const both = mentions.filter(
      ({ ref }, i) =>
        ref.role === 'coordinator' &&
        doers.has(sameUnitKey(ref)) &&
        mentions.findIndex(
          (one) => one.ref.role === 'coordinator' && sameUnitKey(one.ref) === sameUnitKey(ref),
        ) === i,
    );
    const [first] = both;
    const doer = first && doers.get(sameUnitKey(first.ref));
    if (!first || !doer) return;
    const role = ROLE_NAMES[doer.ref.role];
    report({
      messageId: 'both',
      data: { units: both.map(({ ref }) => `“${ref.name}”`).join(', '), role },
      at: first.at,
      span: first.span,
      evidence: [{ text: `Ô ${role} ghi “${doer.ref.text}”.`, at: doer.at }],
    });
  },
});
