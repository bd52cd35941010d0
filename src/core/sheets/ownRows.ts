import { foldKey, oneLine } from '../text/index.ts';
import type { Note, Outcome } from '../outcome/index.ts';
import { type Appendix, type Group, matchTasks, type Plan, type Task } from '../plan/index.ts';
import { pathOf } from './taskGroup.ts';

/** A row that a person typed stands nowhere in a document. */
const isOwn = ({ where }: Pick<Task, 'where'>) => Object.keys(where).length === 0;

/**
 * The newer reading of a document with the rows that people had added to the sheets, each at the end of the group or
 * below the task it belonged to. A row that the document has meanwhile is the document's.
 */
export function addOwnRows(before: Plan, document: Plan): Outcome<Plan> {
  const adder = new RowAdder(before, document);
  for (const appendix of before.appendices) adder.addFrom(appendix);
  const body = { items: [...document.body.items, ...ownItems(before, document)] };
  return { value: { ...document, appendices: adder.appendices, body }, notes: adder.notes };
}

/** Lines that people added to the body; one that the document has meanwhile is the document's. */
function ownItems(before: Plan, document: Plan): Plan['body']['items'] {
  const there = new Set(document.body.items.map(({ text }) => foldKey(text)));
  return before.body.items.filter((item) => isOwn(item) && !there.has(foldKey(item.text)));
}

class RowAdder {
  readonly notes: Note[] = [];
  readonly appendices: Appendix[];
  private readonly same: Map<string, string>;
  private readonly taken: Set<string>;

  constructor(before: Plan, document: Plan) {
    this.same = matchTasks(before, document).same;
    this.appendices = document.appendices.map((appendix) => ({ ...appendix, tasks: [...appendix.tasks] }));
    this.taken = new Set(this.appendices.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  }

  addFrom(old: Appendix): void {
    const home = this.appendices.find(({ key }) => key === old.key) ?? this.appendices.at(-1);
    for (const task of old.tasks.filter((one) => isOwn(one) && !this.same.has(one.id))) {
      if (home) this.insert(home, this.rowIn(home, task, old));
      else this.say('row-without-appendix', task, 'kế hoạch mới không có phụ lục nào để giữ dòng này');
    }
  }

  /** The row as the newer appendix can hold it: its group by name, the task above by what it says. */
  private rowIn(home: Appendix, task: Task, old: Appendix): Task {
    const { group: _group, groupId, parent: _parent, parentId, ...rest } = task;
    const group = sameGroup(
      home,
      old.groups.find(({ id }) => id === groupId),
    );
    const above = home.tasks.find(({ id }) => id === this.same.get(parentId ?? ''));
    if ((groupId !== undefined && !group) || (parentId !== undefined && !above))
      this.say('row-moved', task, 'nhóm hoặc nhiệm vụ cấp trên không còn, dòng được để ngoài');
    return {
      ...rest,
      id: this.freeId(task.id),
      ...(group ? { group: group.code, groupId: group.id } : {}),
      groupPath: group ? pathOf(group, home.groups) : [],
      parent: above?.code ?? null,
      ...(above ? { parentId: above.id } : {}),
      other: this.otherIn(home, task),
    };
  }

  private freeId(id: string): string {
    let free = id;
    for (let n = 2; this.taken.has(free); n++) free = `${id}~${n}`;
    this.taken.add(free);
    this.same.set(id, free);
    return free;
  }

  private otherIn({ columns }: Appendix, task: Task): Task['other'] {
    const isThere = ([header]: [string, string]) => columns.some((column) => column.header === header);
    const cells = Object.entries(task.other);
    const lost = cells.filter((cell) => !isThere(cell)).map(([header, text]) => `${header}: ${text}`);
    if (lost.length > 0) this.say('row-cells-left', task, `cột không còn trong bản mới (${lost.join('; ')})`);
    return Object.fromEntries(cells.filter(isThere));
  }

  /** After the last row of its group, and of the tasks below the same one. */
  private insert({ tasks }: Appendix, row: Task): void {
    const isNear = (one: Task) =>
      row.parentId === undefined
        ? one.groupId === row.groupId
        : one.id === row.parentId || one.parentId === row.parentId;
    const last = tasks.findLastIndex(isNear);
    tasks.splice(last < 0 ? tasks.length : last + 1, 0, row);
  }

  private say(code: string, { id, title }: Task, what: string): void {
    const text = `Dòng tự thêm ${id} “${oneLine(title).slice(0, 200)}”: ${what}.`;
    this.notes.push({ code, text, where: {} });
  }
}

/** The group of the same name; its number tells apart several of one name. */
function sameGroup({ groups }: Appendix, old: Group | undefined): Group | undefined {
  if (!old) return undefined;
  const alike = groups.filter(({ title }) => foldKey(title) === foldKey(old.title));
  return alike.find(({ id }) => id === old.id) ?? alike[0];
}
