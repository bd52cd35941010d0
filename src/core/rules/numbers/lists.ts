import type { Appendix, BodyItem, Plan } from '../../plan/index.ts';
import { splitLeadingCode } from '../../table/index.ts';
import type { RuleContext, Target } from '../frame/index.ts';
import { ordinalOf, type Ordinal } from './ordinals.ts';

/** One number of a list, where it stands. `written` is the number as people see it. */
export interface Numbered extends Ordinal {
  written: string;
  target: Target;
  /** The words behind the number. */
  title: string;
}

/** Numbers that count on from each other: the brothers below one parent. */
export interface NumberList {
  items: Numbered[];
  /** In the body a list may begin again at 1 without a heading between. */
  mayRestart: boolean;
}

/** All lists of a plan: groups, tasks and their parts, the headings of the body. Made once for all rules. */
export const numberLists = (context: RuleContext): readonly NumberList[] => context.once(allLists);

const allLists = ({ plan }: RuleContext): NumberList[] => [
  ...bodyLists(plan),
  ...plan.appendices.flatMap((appendix) => [...groupLists(appendix), ...taskLists(appendix)]),
];

function groupLists({ key: appendix, groups }: Appendix): NumberList[] {
  const lists = new Lists();
  for (const { id, code, title, parentId } of groups)
    lists.add(parentId ?? '', code, title, { kind: 'group', appendix, group: id, field: 'code' });
  return lists.all(false);
}

/** Parts of a task may be numbered anew, and those of a group may go on from the group before. */
function taskLists({ tasks }: Appendix): NumberList[] {
  const lists = new Lists();
  for (const { id, code, title, parentId, groupId } of tasks)
    lists.add(parentId ?? groupId ?? '', code, title, { kind: 'task', task: id, column: 'code' });
  return lists.all(false);
}

function bodyLists({ body }: Plan): NumberList[] {
  const lists = new Lists();
  const open: { sort: string; id: string }[] = [];
  body.items.forEach((item, at) => {
    const heading = headingOf(item);
    if (!heading) return;
    const { written, title, sort } = heading;
    const brother = open.findIndex((level) => level.sort === sort);
    if (brother >= 0) open.length = brother;
    lists.add(open.at(-1)?.id ?? '', written, title, { kind: 'body', item: at });
    open.push({ sort, id: `${at}` });
  });
  return lists.all(true);
}

function headingOf({ kind, text }: BodyItem) {
  const found = kind === 'heading' ? splitLeadingCode(text) : null;
  const written = found?.code.written ?? '';
  const ordinal = ordinalOf(written);
  if (!found || !ordinal) return undefined;
  const depth = ordinal.prefix === '' ? 0 : ordinal.prefix.split('.').length;
  return { written, title: found.rest, sort: JSON.stringify([ordinal.style, depth, frameOf(written)]) };
}

/** "(1)" below "1." is a list of its own. */
export const frameOf = (written: string) => written.replace(/[\p{L}\p{N}.\-/ ]+/gu, '');

/** Collects numbers by their parent and their kind. */
class Lists {
  private readonly lists = new Map<string, Numbered[]>();

  add(parent: string, written: string, title: string, target: Target): void {
    const ordinal = ordinalOf(written);
    if (!ordinal) return;
    const key = JSON.stringify([parent, ordinal.style]);
    const list = this.lists.get(key) ?? [];
    this.lists.set(key, list);
    list.push({ ...ordinal, written, title, target });
  }

  all(mayRestart: boolean): NumberList[] {
    return [...this.lists.values()].map((items) => ({ items, mayRestart }));
  }
}
