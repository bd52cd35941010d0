import { compareEvidence, type Statement } from '../plan/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';
import { nameOf, pairsOf, shortly, targetOf } from './shared/pairs.ts';
import { areApart, isBefore, type TimeSpan, timeSpanOf } from './shared/timeSpan.ts';

/**
 * The same work at two times in two appendices; and an award that is decided on before anybody is told how to ask for
 * it. Only pairs that are certain or confirmed are compared.
 */
export const appendicesDisagree = defineRule({
  id: 'appendices-disagree',
  group: 'across',
  severity: 'warning',
  scope: 'plan',
  summary: 'Cùng một việc, các phụ lục ghi thời gian khớp nhau; hướng dẫn đi trước, xét duyệt đi sau.',
  why: 'Đơn vị theo phụ lục này sẽ trễ so với phụ lục kia; hội đồng họp trước khi có hướng dẫn thì không có hồ sơ để xét.',
  example: {
    bad: 'Phụ lục 1: hướng dẫn hồ sơ Huân chương, tháng 3; Phụ lục 2: hội đồng xét Huân chương, tháng 02',
    good: 'Phụ lục 1: hướng dẫn, tháng 01; Phụ lục 2: hội đồng xét, tháng 02',
  },
  messages: {
    time: 'Cùng việc “{work}” mà {here} ghi “{time}”, còn {there} ghi “{otherTime}”.',
    order: '{here} hướng dẫn {award} vào “{time}”, sau khi {there} đã xét, trình vào “{otherTime}”.',
  },
  check(_plan, report, context) {
    for (const { a, b, verdict, evidence } of pairsOf(context).pairs) {
      const [one, other] = [timeOf(a), timeOf(b)];
      if ((verdict !== 'sure' && verdict !== 'confirmed') || !one || !other || !areApart(one, other))
        continue;
      report({
        messageId: 'time',
        data: {
          work: shortly(b.text),
          here: nameOf(b),
          time: shortly(b.task?.deadlineText ?? ''),
          there: nameOf(a),
          otherTime: shortly(a.task?.deadlineText ?? ''),
        },
        at: deadlineOf(b, context),
        identity: JSON.stringify([a.key, b.key]),
        evidence: [
          { text: `${nameOf(a)}: “${shortly(a.text)}”.`, at: deadlineOf(a, context) },
          { text: `Vì sao coi là một việc: ${evidence}.` },
        ],
      });
    }
    for (const { guide, decision, award } of lateGuides(context))
      report({
        messageId: 'order',
        data: {
          here: nameOf(guide),
          award,
          time: shortly(guide.task?.deadlineText ?? ''),
          there: nameOf(decision),
          otherTime: shortly(decision.task?.deadlineText ?? ''),
        },
        at: deadlineOf(guide, context),
        identity: JSON.stringify([guide.key, decision.key]),
        evidence: [
          { text: `${nameOf(decision)}: “${shortly(decision.text)}”.`, at: deadlineOf(decision, context) },
        ],
      });
  },
});

const timeOf = ({ task, deadline }: Statement): TimeSpan | undefined =>
  task && !task.inheritedDeadline ? timeSpanOf(deadline) : undefined;

function deadlineOf(one: Statement, context: RuleContext) {
  const at = targetOf(one, context);
  const hasColumn =
    at.kind === 'task' &&
    context.appendixOfTask(at.task)?.columns.some(({ role }) => role === 'deadline') === true;
  return at.kind === 'task' && hasColumn ? { ...at, column: 'deadline' as const } : at;
}

interface LateGuide {
  guide: Statement;
  decision: Statement;
  award: string;
}

/** For each guidance that comes late the first decision before it; none where an earlier guidance was in time. */
function lateGuides(context: RuleContext): LateGuide[] {
  const { statements } = pairsOf(context);
  const timed = statements.flatMap((one) => {
    const time = timeOf(one);
    return time && one.evidence.award.some(isSpecific) ? [{ one, time }] : [];
  });
  const guides = timed.filter(({ one }) => one.stages.includes('guide'));
  const decisions = timed.filter(
    ({ one: { stages } }) =>
      !stages.includes('guide') && (stages.includes('decide') || stages.includes('submit')),
  );
  return guides.flatMap(({ one: guide, time }): LateGuide[] => {
    const before = decisions
      .filter(({ one, time: when }) => isBefore(when, time) && awardOfBoth(guide, one, context) !== undefined)
      .filter(({ one: decision, time: when }) => {
        const inTime = ({ one, time: told }: (typeof guides)[number]) =>
          !isBefore(when, told) && awardOfBoth(one, decision, context) !== undefined;
        return !guides.some(inTime);
      })
      .sort((x, y) => ((x.time.to ?? '') < (y.time.to ?? '') ? -1 : 1));
    const [first] = before;
    const award = first && awardOfBoth(guide, first.one, context);
    return first && award !== undefined ? [{ guide, decision: first.one, award }] : [];
  });
}

/** The award that two statements surely share: same name and giver, no other round, year or level. */
function awardOfBoth(a: Statement, b: Statement, { plan }: RuleContext): string | undefined {
  const neutral = plan.document.year === undefined ? [] : [String(plan.document.year)];
  const agreement = compareEvidence(a.evidence, b.evidence, neutral);
  const isOther = [agreement.round, agreement.period, agreement.schoolYear, agreement.level].includes(
    'differs',
  );
  if (isOther || agreement.year === 'differs' || agreement.year === 'one-sided') return undefined;
  if (agreement.schoolYear === 'one-sided') return undefined;
  return a.evidence.award.find((award) => isSpecific(award) && b.evidence.award.includes(award));
}

/** "Sáng kiến" and "Bằng khen" alone may be those of any level. */
const GENERAL = new Set([
  'Sáng kiến',
  'Bằng khen',
  'Giấy khen',
  'Cờ thi đua',
  'Chiến sĩ thi đua',
  'Huân chương',
  'Huy chương',
  'Người tốt, việc tốt',
]);
const isSpecific = (award: string) => !GENERAL.has(award);
