import type { RuleContext } from './context.ts';
import type { AnyProblem, Proposal, Rule } from './defineRule.ts';
import { keyOf } from './keys.ts';
import type { Finding, Fix } from './model.ts';
import { type RuleScope, type Subjects, subjectsOf } from './subjects.ts';
import { placeOf, textAt } from './targets.ts';

/** What one rule finds in one subject, or in all of its scope. @throws BrokenRuleError */
export function runRule(
  rule: Rule,
  context: RuleContext,
  subjects: readonly Subjects[RuleScope][] = subjectsOf(context.plan, rule.scope),
): Finding[] {
  const found: Finding[] = [];
  const check = rule.check as (
    subject: Subjects[RuleScope],
    report: (problem: AnyProblem) => void,
    context: RuleContext,
  ) => void;
  for (const subject of subjects)
    check(subject, (problem) => found.push(findingOf(rule, problem, context)), context);
  return found;
}

function findingOf(rule: Rule, problem: AnyProblem, context: RuleContext): Finding {
  const { messageId, data = {}, at, span, evidence, fix, suggestions } = problem;
  const template = rule.messages[messageId];
  if (template === undefined) throw new BrokenRuleError(rule.id, `no message ${messageId}`);
  const finding: Finding = {
    rule: rule.id,
    group: rule.group,
    severity: rule.severities?.[messageId] ?? rule.severity,
    message: fill(template, data),
    messageId,
    data,
    target: at,
    where: placeOf(at, context),
    key: keyOf(rule.id, problem, context),
  };
  if (span) finding.span = span;
  if (evidence?.length) finding.evidence = [...evidence];
  if (fix) finding.fix = fixOf(rule, fix, problem, context);
  if (suggestions?.length)
    finding.suggestions = suggestions.map((proposal) => fixOf(rule, proposal, problem, context));
  return finding;
}

function fixOf(rule: Rule, proposal: Proposal, { at }: AnyProblem, context: RuleContext): Fix {
  const { value, label = `Ghi “${value}”`, at: target = at } = proposal;
  const expects = textAt(target, context) ?? '';
  if (value === expects) throw new BrokenRuleError(rule.id, 'a fix that changes nothing');
  return { target, expects, value, label };
}

/** "“{unit}” ghi {count} lần" with its slots → "“Phòng A” ghi 2 lần". */
const fill = (template: string, data: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([^{}]+)\}/gu, (slot, name: string) => String(data[name] ?? slot));

/** A fault of the rule, not of the plan: the engine says that the rule could not run. */
export class BrokenRuleError extends Error {
  override readonly name = 'BrokenRuleError';
  constructor(
    readonly rule: string,
    readonly fault: string,
  ) {
    super(`${rule}: ${fault}`);
  }
}
