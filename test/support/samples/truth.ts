import {
  type AppendixData,
  cellKey,
  type Entry,
  type GroupEntry,
  type TaskEntry,
  type Value,
} from './entries.ts';
import { plain } from './office/markup.ts';

export interface TruthGroup {
  id: string;
  code: string;
  title: string;
  parent: string | null;
  statedCount?: number;
}

/** A task as a careful reader finds it. Texts are on one line; `ditto` names the cells that a ditto mark filled. */
export interface TruthTask {
  id: string;
  code: string;
  group?: string;
  groupPath: string[];
  parent: string | null;
  title: string;
  items: string[];
  lead?: string;
  implementer?: string;
  coordinator?: string;
  deadlineText?: string;
  inheritedDeadline: boolean;
  product?: string;
  legalBasis?: string;
  funding?: string;
  note?: string;
  other?: Record<string, string>;
  ditto?: string[];
  /** Names by role where one column holds both; `lead` then has the whole cell. */
  roles?: { lead: string[]; coordinator: string[] };
}

export interface TruthAppendix {
  key: string;
  label?: string;
  title?: string;
  attachedTo?: { number: string | null; date: string | null };
  columns: { header: string; role: string }[];
  groups: TruthGroup[];
  tasks: TruthTask[];
}

export interface Truth {
  document: {
    number: string;
    date: string;
    issuer: string;
    title: string;
    year?: number;
    period?: { from: string; to: string };
  };
  appendices: TruthAppendix[];
  body: { section: string; kind: 'heading' | 'bullet' | 'paragraph'; text: string }[];
  otherTables: string[][][];
}

/** What the rows of an appendix mean; from the data, never from a reader. */
export function truthOf(data: AppendixData): TruthAppendix {
  const walk = new Walk(data);
  for (const entry of data.entries) walk.take(entry);
  const { key, label, title, attachedTo } = data;
  return {
    key,
    ...(label !== undefined && { label }),
    ...(title !== undefined && { title: plain(title) }),
    ...(attachedTo && { attachedTo }),
    columns: data.columns.map(({ header, role }) => ({ header: plain(header), role })),
    groups: walk.groups,
    tasks: walk.tasks,
  };
}

interface Open {
  id: string;
  code: string;
}

class Walk {
  readonly groups: TruthGroup[] = [];
  readonly tasks: TruthTask[] = [];
  private readonly used = new Map<string, number>();
  private readonly unnumbered = new Map<string, number>();
  private openGroups: Open[] = [];
  private openTasks: Open[] = [];

  constructor(private readonly data: AppendixData) {}

  take(entry: Entry): void {
    if (entry.kind === 'group') this.takeGroup(entry);
    if (entry.kind === 'task') this.takeTask(entry);
  }

  private takeGroup(entry: GroupEntry): void {
    this.openGroups = this.openGroups.slice(0, entry.level ?? 0);
    this.openTasks = [];
    const above = this.openGroups.at(-1);
    const open = this.open(entry.code, above, 'N');
    this.openGroups.push(open);
    this.groups.push({
      id: open.id,
      code: open.code,
      title: plain(entry.title),
      parent: above?.code ?? null,
      ...(entry.statedCount !== undefined && { statedCount: entry.statedCount }),
    });
  }

  private takeTask(entry: TaskEntry): void {
    this.openTasks = this.openTasks.slice(0, entry.depth ?? 0);
    const parent = this.openTasks.at(-1);
    const open = this.open(entry.code, parent ?? this.openGroups.at(-1));
    this.openTasks.push(open);
    const group = this.openGroups.at(-1)?.code;
    this.tasks.push({
      id: open.id,
      code: open.code,
      ...(group !== undefined && { group }),
      groupPath: this.openGroups.map(({ code }) => code),
      parent: parent?.code ?? null,
      ...taskTexts(entry, this.data),
    });
  }

  /** The path: PL1.II.13, PL1.I.5.1 for the first dash row of I.5, PL1.A.1.1 for 1.1 under A, ~2 for a second bearer. */
  private open(written: string, above: Open | undefined, mark = ''): Open {
    const code = written.replace(/\.$/u, '');
    const own = /^[\p{L}\p{N}]/u.test(code) ? code.replace(/\)$/u, '') : this.nth(above, mark);
    const step = above && own.startsWith(`${above.code}.`) ? own.slice(above.code.length + 1) : own;
    const path = `${above?.id ?? this.data.key}.${step}`;
    const bearer = (this.used.get(path) ?? 0) + 1;
    this.used.set(path, bearer);
    return { id: bearer === 1 ? path : `${path}~${bearer}`, code };
  }

  /** Rows without a number are counted below what they stand under: 1, 2; groups without one N1, N2. */
  private nth(above: Open | undefined, mark: string): string {
    const counter = JSON.stringify([above?.id ?? '', mark]);
    const count = (this.unnumbered.get(counter) ?? 0) + 1;
    this.unnumbered.set(counter, count);
    return `${mark}${count}`;
  }
}

const FIELDS = [
  ['lead', 'lead'],
  ['implementer', 'implementer'],
  ['coordinator', 'coordinator'],
  ['deadline', 'deadlineText'],
  ['product', 'product'],
  ['legalBasis', 'legalBasis'],
  ['funding', 'funding'],
  ['note', 'note'],
] as const;

type Texts = Omit<TruthTask, 'id' | 'code' | 'group' | 'groupPath' | 'parent'>;

function taskTexts(entry: TaskEntry, data: AppendixData): Texts {
  const title = entry.cells['task'];
  const texts: Texts = {
    title: meaning(title),
    items: [],
    inheritedDeadline: isInherited(entry.cells['deadline']),
  };
  if (typeof title === 'object') texts.items = (title.items ?? []).map(plain);
  for (const [role, field] of FIELDS) {
    const text = meaning(entry.cells[role]);
    if (text !== '') texts[field] = text;
  }
  const other = data.columns
    .filter((column) => column.role === 'other')
    .map((column) => [plain(column.header), meaning(entry.cells[cellKey(column)])] as const)
    .filter(([, text]) => text !== '');
  if (other.length) texts.other = Object.fromEntries(other);
  const ditto = Object.keys(entry.cells).filter((key) => isDitto(entry.cells[key]));
  if (ditto.length) texts.ditto = ditto;
  const lead = entry.cells['lead'];
  if (typeof lead === 'object' && lead.roles) texts.roles = lead.roles;
  return texts;
}

function meaning(value: Value | undefined): string {
  return plain(typeof value === 'object' ? value.means : (value ?? ''));
}

function isInherited(value: Value | undefined): boolean {
  return (
    typeof value === 'object' &&
    (value.covered !== undefined || value.inherited === true || value.ditto === true)
  );
}

function isDitto(value: Value | undefined): boolean {
  return typeof value === 'object' && value.ditto === true;
}
