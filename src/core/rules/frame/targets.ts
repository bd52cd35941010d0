import { foldKey } from '../../text/index.ts';
import { type Appendix, officialText, type Plan, type PlanDocument } from '../../plan/index.ts';
import type { RuleContext } from './context.ts';
import type { AppendixField, FindingPlace, Target } from './model.ts';

type Of<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;
type ByKind<Result> = { [Kind in Target['kind']]: (target: Of<Kind>, context: RuleContext) => Result };

/** One entry a kind; the kind of a target chooses. */
const choose = <Result>(table: ByKind<Result>, target: Target, context: RuleContext): Result =>
  (table[target.kind] as (target: Target, context: RuleContext) => Result)(target, context);

/** The text that stands at a target now; undefined where there is none, or no such target. */
export const textAt = (target: Target, context: RuleContext): string | undefined =>
  choose(TEXT, target, context);

const TEXT: ByKind<string | undefined> = {
  document: ({ field }, { plan }) => documentText(plan.document, field),
  appendix: ({ appendix, field }, context) => appendixText(context.appendixOf(appendix), field),
  group: ({ group, field }, context) => context.groupOf(group)?.[field],
  task: ({ task: id, column, header }, context) => {
    const task = context.taskOf(id);
    if (!task) return undefined;
    const official = header ?? headerOf(context.appendixOfTask(id), column);
    return officialText(task, { role: column, header: official });
  },
  body: ({ item }, { plan }) => plan.body.items[item]?.text,
};

const documentText = (document: PlanDocument, field: Of<'document'>['field']) =>
  document[field] === undefined ? undefined : String(document[field]);

function appendixText(appendix: Appendix | undefined, field: AppendixField): string | undefined {
  if (field === 'number' || field === 'date') return appendix?.attachedTo?.[field] ?? undefined;
  return appendix?.[field];
}

/** The header of the column with that role. */
export const headerOf = (appendix: Pick<Appendix, 'columns'> | undefined, role: Of<'task'>['column']) =>
  appendix?.columns.find((column) => column.role === role)?.header;

/** Where a target stands in the source. */
export const placeOf = (target: Target, context: RuleContext): FindingPlace => choose(PLACE, target, context);

const PLACE: ByKind<FindingPlace> = {
  document: (_target, { plan }) => plan.body.items[0]?.where ?? {},
  appendix: ({ appendix }, context) => {
    const found = context.appendixOf(appendix);
    return found?.where ?? found?.tasks[0]?.where ?? {};
  },
  group: ({ appendix, group }, context) =>
    context.groupOf(group)?.where ??
    context.appendixOf(appendix)?.tasks.find((task) => task.groupId === group)?.where ??
    {},
  task: ({ task, column }, context) => ({ task, column, ...context.taskOf(task)?.where }),
  body: ({ item }, { plan }) => plan.body.items[item]?.where ?? {},
};

/** What a target is called in any reading of the plan: by its words, not by its row or number. */
export const identityOf = (target: Target, context: RuleContext): string =>
  JSON.stringify(choose(IDENTITY, target, context));

const IDENTITY: ByKind<readonly string[]> = {
  document: ({ field }) => [field],
  appendix: ({ appendix, field }) => [appendix, field],
  group: ({ group, field }, context) => [field, foldKey(context.groupOf(group)?.title ?? '')],
  task: ({ task, column, header }, context) => [
    context.appendixOfTask(task)?.key ?? '',
    column,
    header ?? '',
    foldKey(context.taskOf(task)?.title ?? ''),
  ],
  body: ({ item }, { plan }) => ['body', foldKey(bodyText(plan, item))],
};

const bodyText = (plan: Plan, item: number) => plan.body.items[item]?.text ?? '';
