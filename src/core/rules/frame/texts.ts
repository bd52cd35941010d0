import { type Appendix, officialText, type Plan, type Task } from '../../plan/index.ts';
import type { Target } from './model.ts';

/** A text of the plan that people wrote; `role` of the column for a task's cell. */
export interface TextSubject {
  text: string;
  target: Target;
}

/** Every text a person wrote and may mend, in the order of the document: the body, headings, groups, cells. */
export function allTexts(plan: Plan): TextSubject[] {
  const body = plan.body.items.map(({ text }, item): TextSubject => ({
    text,
    target: { kind: 'body', item },
  }));
  return [...body, ...plan.appendices.flatMap(textsOfAppendix)];
}

function textsOfAppendix(appendix: Appendix): TextSubject[] {
  const { key, title } = appendix;
  const texts: TextSubject[] = [];
  if (title) texts.push({ text: title, target: { kind: 'appendix', appendix: key, field: 'title' } });
  for (const { id, title: text } of appendix.groups)
    texts.push({ text, target: { kind: 'group', appendix: key, group: id, field: 'title' } });
  for (const task of appendix.tasks) texts.push(...textsOfTask(task, appendix));
  return texts.filter(({ text }) => text !== '');
}

/** The official cells of a task that hold text, apart from its number. A cell merged over several rows is the first's. */
export function textsOfTask(task: Task, { columns }: Pick<Appendix, 'columns'>): TextSubject[] {
  return columns.flatMap(({ role, header }) => {
    if (role === 'code' || (role === 'deadline' && task.inheritedDeadline)) return [];
    const target: Target = { kind: 'task', task: task.id, column: role, ...(role === 'other' && { header }) };
    const text = officialText(task, { role, header });
    return text ? [{ text, target }] : [];
  });
}
