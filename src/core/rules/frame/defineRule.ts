import type { RuleContext } from './context.ts';
import type { Evidence, RuleGroup, Severity, Span, Target } from './model.ts';
import type { RuleScope, Subjects } from './subjects.ts';

/** '“{unit}” ghi {count} lần' → 'unit' | 'count'. */
type Slots<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** The values of a template's slots; a template without slots takes none. */
type WithData<Template extends string> = [Slots<Template>] extends [never]
  ? { data?: never }
  : { data: Record<Slots<Template>, string | number> };

/** A new text; `at` is the problem's own place when absent. What stands there now is put down by the frame. */
export interface Proposal {
  value: string;
  /** Absent: 'Ghi “value”'. */
  label?: string;
  at?: Target;
}

interface ProblemBase {
  at: Target;
  /** The part of the text at `at` that is meant. */
  span?: Span;
  evidence?: readonly Evidence[];
  fix?: Proposal;
  suggestions?: readonly Proposal[];
  /**
   * What tells this finding from others of the rule at the same text, in words that stay when the plan is read again.
   * Absent: the values of the slots. Give it where a slot counts days or rows.
   */
  identity?: string;
}

/** What a rule reports: one of its messages, its slots filled. */
export type Problem<Messages extends Record<string, string>> = {
  [Id in keyof Messages & string]: ProblemBase & { messageId: Id } & WithData<Messages[Id]>;
}[keyof Messages & string];

interface RuleHead<Scope extends RuleScope, Messages> {
  /** The file's name. Stable: people quote it. */
  id: string;
  group: RuleGroup;
  /** How the rule's findings are ranked where the office has not said otherwise. */
  severity: Severity;
  /** Messages that are ranked otherwise than the rule. */
  severities?: Partial<Record<keyof Messages & string, Severity>>;
  /** What the rule looks at, one at a time: so that what did not change need not be checked again. */
  scope: Scope;
  /** What holds in a plan without this finding, in one sentence. */
  summary: string;
  /** Why it matters, for the rule's page. */
  why: string;
  /** Article of a regulation, where there is one. */
  source?: string;
  example: { bad: string; good: string };
  messages: Messages;
}

export interface RuleSpec<Scope extends RuleScope, Messages extends Record<string, string>> extends RuleHead<
  Scope,
  Messages
> {
  check(subject: Subjects[Scope], report: (problem: Problem<Messages>) => void, context: RuleContext): void;
}

/** A problem whose message the compiler has checked already. */
export type AnyProblem = ProblemBase & { messageId: string; data?: Record<string, string | number> };

/** A rule among others: its messages are known to itself only. */
export type RuleOf<Scope extends RuleScope> = RuleHead<Scope, Record<string, string>> & {
  check(subject: Subjects[Scope], report: (problem: AnyProblem) => void, context: RuleContext): void;
};
export type Rule = { [Scope in RuleScope]: RuleOf<Scope> }[RuleScope];

/**
 * A rule, whose messages' slots the compiler knows:
 * `defineRule({ id: 'no-x', …, messages: { found: '“{word}” thừa' }, check(…) { report({ messageId: 'found', data: { word }, at }) } })`
 */
export function defineRule<Scope extends RuleScope, const Messages extends Record<string, string>>(
  spec: RuleSpec<Scope, Messages>,
): RuleOf<Scope> {
  // The one place where a rule's own messages are forgotten: outside, any rule reports to any listener.
  return spec as unknown as RuleOf<Scope>;
}
