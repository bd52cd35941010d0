import type { Note } from '../outcome/index.ts';
import { ALL_RULES, type Finding, type Rule, type RuleContext, runRule } from '../rules/index.ts';
import { documentOrder } from './order.ts';

/** A finding that a person does not want to see again, and why. */
export interface Ignore {
  key: string;
  reason: string;
}

export interface CheckResult {
  /** What is open, in the order of the document. */
  findings: Finding[];
  /** What was found again, but is ignored. */
  ignored: { finding: Finding; reason: string }[];
  /** Ignored once, and no longer there: the reason can go. */
  stale: Ignore[];
  /** Rules that could not run, stale ignores. */
  notes: Note[];
}

export interface CheckOptions {
  rules?: readonly Rule[];
  ignores?: readonly Ignore[];
}

/**
 * Runs the rules over a plan: `checkPlan(createContext({ plan, … }), { ignores })`. A rule that fails is a note, the
 * others go on.
 */
export function checkPlan(
  context: RuleContext,
  { rules = ALL_RULES, ignores = [] }: CheckOptions = {},
): CheckResult {
  const ran = rules.filter(({ id }) => context.settings.severities[id] !== 'off').map(tryRule(context));
  const found = ran.flatMap(({ findings }) => findings);
  const sorted = withOwnKeys(once(found).sort(documentOrder(context.plan)));
  const reasons = new Map(ignores.map(({ key, reason }) => [key, reason]));
  const failed = new Set(ran.flatMap(({ rule, note }) => (note ? [rule] : [])));
  const stale = staleOf(ignores, sorted, rules, context, failed);
  return {
    findings: sorted.filter(({ key }) => !reasons.has(key)),
    ignored: sorted.flatMap((finding) => {
      const reason = reasons.get(finding.key);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    stale,
    notes: [...ran.flatMap(({ note }) => note ?? []), ...stale.map(staleNote)],
  };
}

interface Ran {
  rule: string;
  findings: Finding[];
  note?: Note;
}

const tryRule =
  (context: RuleContext) =>
  (rule: Rule): Ran => {
    const set = context.settings.severities[rule.id];
    try {
      const findings = runRule(rule, context);
      return { rule: rule.id, findings: set && set !== 'off' ? findings.map(ranked(set)) : findings };
    } catch (error) {
      // Whatever a rule throws is its own fault: the person hears that it could not run, with what it said.
      const text = `Quy tắc “${rule.id}” không chạy được nên chưa kiểm tra mục này: ${String(error)}.`;
      return { rule: rule.id, findings: [], note: { code: 'rule-failed', text, where: {} } };
    }
  };

const ranked =
  (severity: Finding['severity']) =>
  (finding: Finding): Finding => ({ ...finding, severity });

/** The same said twice of the same words is one finding. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, target, messageId, data, span } = finding;
    const same = JSON.stringify([rule, target, messageId, data, span]);
    if (!seen.has(same)) seen.set(same, finding);
  }
  return [...seen.values()];
}

/** Two tasks of the same words have findings of the same key: the second is "#2", in the order of the document. */
function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.key) ?? 0) + 1;
    counts.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}#${count}` };
  });
}

/** Ignored, and not found although its rule ran. */
function staleOf(
  ignores: readonly Ignore[],
  found: readonly Finding[],
  rules: readonly Rule[],
  { settings }: RuleContext,
  failed: ReadonlySet<string>,
): Ignore[] {
  const keys = new Set(found.map(({ key }) => key));
  const couldRun = new Set(
    rules.map(({ id }) => id).filter((id) => settings.severities[id] !== 'off' && !failed.has(id)),
  );
  return ignores.filter(({ key }) => !keys.has(key) && couldRun.has(ruleOfKey(key)));
}

const ruleOfKey = (key: string): string => key.split(':')[0] ?? '';

const staleNote = ({ key, reason }: Ignore): Note => ({
  code: 'ignore-stale',
  text: `Vấn đề “${ruleOfKey(key)}” đã bỏ qua (“${reason}”) nay không còn: có thể xóa dòng bỏ qua này.`,
  where: {},
});
