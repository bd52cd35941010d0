import type { Note } from '../outcome/index.ts';
import { type Code, type Column, columnOf, readCode, type Row, styleAfter } from '../table/index.ts';
import { oneLine } from '../text/index.ts';
import { codeStyleNotes, type WrittenCode } from './codeStyle.ts';
import type { Group } from './model.ts';
import { type Head, headOf, isHeadingOnly } from './rowHead.ts';
import { styleOfTime } from './timeGroups.ts';

/** A task's row with its place in the tree; texts are still those of the columns. */
export interface TaskDraft {
  id: string;
  code: Code;
  title: string;
  row: Row;
  groups: Group[];
  parent?: TaskDraft;
}

export interface Tree {
  groups: Group[];
  tasks: TaskDraft[];
  notes: Note[];
}

interface Level {
  style: string;
  code: Code;
}

/**
 * Groups and tasks of one table. A row is a group when its number is Roman or a letter, or it lies over the table,
 * and it names neither a doer nor a deadline; or when the numbers below it go on from its own (5.1 → 5.1.1).
 * Nesting follows the styles in the order in which they come: A > I > 1; III > III.1 > III.1.1.
 */
export function buildTree(rows: readonly Row[], columns: readonly Column[], key: string): Tree {
  const builder = new TreeBuilder(columns, key);
  rows.forEach((row, i) => builder.add(row, rows[i + 1]));
  return {
    groups: builder.groups,
    tasks: builder.tasks,
    notes: [...builder.notes, ...codeStyleNotes(builder.codes)],
  };
}

const LONE_ROW =
  'Dòng không có số và nội dung, không nối được vào dòng trên nên không thành nhiệm vụ; được giữ ở đây:';
const BESIDE_HEADING = 'Dòng tên nhóm còn ghi thêm ở ô khác, không thuộc nhiệm vụ nào; được giữ ở đây:';

const REMARK_ROW = 'Dòng ghi chú giữa bảng, không phải nhóm hay nhiệm vụ; được giữ ở đây:';

/** "(Lưu ý: …)", "Ghi chú: …" over the table or in the number's column, with nothing beside. */
const isRemark = (row: Row, head: Head) =>
  (row.wide || head.fromCodeColumn) && head.rest.length === 0 && REMARK.test(oneLine(head.title));
const REMARK = /^\(?\s*(?:ghi chú|lưu ý|chú thích)\s*[:.]/iu;

class TreeBuilder {
  readonly groups: Group[] = [];
  readonly tasks: TaskDraft[] = [];
  readonly notes: Note[] = [];
  readonly codes: WrittenCode[] = [];
  private readonly ids = new Set<string>();
  private readonly uncoded = new Map<string, number>();
  private groupStack: (Level & { group: Group })[] = [];
  private taskStack: (Level & { task: TaskDraft })[] = [];
  private lastLetter: string | undefined;
  private groupHasTasks = false;

  constructor(
    private readonly columns: readonly Column[],
    private readonly key: string,
  ) {}

  add(row: Row, next: Row | undefined): void {
    const head = headOf(row, this.columns);
    if (isRemark(row, head)) this.keepWhole(row);
    else if (head.title === '' && head.code.written === '')
      this.keep('row-without-title', row, head, LONE_ROW);
    else if (this.isGroup(row, head, next)) {
      this.addGroup(row, head);
      this.keep('heading-rest', row, head, BESIDE_HEADING);
    } else this.addTask(row, head);
  }

  private keepWhole(row: Row): void {
    const text = oneLine(row.texts.filter(Boolean).join(' | '));
    this.notes.push({ code: 'row-remark', text: `${REMARK_ROW} “${text}”.`, where: row.where });
  }

  /** What neither a group nor a task has a place for is kept whole in a note. */
  private keep(code: string, row: Row, head: Head, said: string): void {
    const rest = head.rest.map((i) => oneLine(row.texts[i] ?? '')).join(' | ');
    if (rest !== '') this.notes.push({ code, text: `${said} “${rest}”.`, where: row.where });
  }

  private isGroup(row: Row, head: Head, next: Row | undefined): boolean {
    if (!isHeadingOnly(row, head, this.columns)) return false;
    const { style } = head.code;
    if (style === 'dash' || style === 'plus') return false;
    if (['roman', 'letter', 'romanDotted'].includes(style)) return true;
    if (style === 'none') return head.code.written === '' && this.isPlainHeading(row, head, next);
    return (
      next !== undefined &&
      (row.wide || goesDeeper(head.code, headOf(next, this.columns).code, this.taskStack.length > 0))
    );
  }

  /** A heading without a number: over the whole table, in capitals, or alone in the code column. */
  private isPlainHeading(row: Row, head: Head, next: Row | undefined): boolean {
    if (row.wide || head.fromCodeColumn) return true;
    const restarts = next !== undefined && headOf(next, this.columns).code.key === '1';
    return isCapitals(head.title) || (restarts && columnOf(this.columns, 'code') >= 0);
  }

  /** The number as its own cell has it; one at the head of the content has lost its point already. */
  private remember(id: string, around: string, row: Row, head: Head): void {
    const written = row.texts[columnOf(this.columns, 'code')] ?? '';
    if (head.code.written !== '' && readCode(written).written === head.code.written)
      this.codes.push({ id, around, written, where: row.where });
  }

  private addGroup(row: Row, head: Head): void {
    const time = head.code.written === '' ? styleOfTime(head.title) : undefined;
    const style = time ?? styleAfter(head.code, this.lastLetter);
    if (style === 'letter') this.lastLetter = head.code.key;
    const open = this.groupStack;
    this.groupStack = above(open, { style, code: head.code });
    // A heading without a number stands beside the group above it, unless that group is still empty.
    if (head.code.written === '' && this.groupHasTasks && this.groupStack.length === open.length)
      this.groupStack = open.slice(0, -1);
    this.groupHasTasks = false;
    const parent = this.groupStack.at(-1)?.group;
    const base = parent?.id ?? this.key;
    const id = this.unique(`${base}.${this.segment(head.code, base, this.groupStack.at(-1)?.code, 'N')}`);
    const group: Group = {
      id,
      code: head.code.written,
      title: head.title,
      parent: parent?.code ?? null,
      where: row.where,
    };
    if (parent) group.parentId = parent.id;
    const count = statedCount(head.title);
    if (count !== undefined) group.statedCount = count;
    this.groups.push(group);
    this.remember(id, base, row, head);
    this.groupStack.push({ style, code: head.code, group });
    this.taskStack = [];
  }

  private addTask(row: Row, head: Head): void {
    const uncoded = ['dash', 'plus', 'none'].includes(head.code.style);
    if (!uncoded) this.taskStack = above(this.taskStack, { style: head.code.style, code: head.code });
    const parent = this.taskStack.at(-1)?.task;
    const group = this.groupStack.at(-1);
    const base = parent?.id ?? group?.group.id ?? this.key;
    const segment = this.segment(head.code, base, parent?.code ?? group?.code, '');
    const task: TaskDraft = {
      id: this.unique(`${base}.${segment}`),
      code: head.code,
      title: head.title,
      row,
      groups: this.groupStack.map((level) => level.group),
    };
    if (parent) task.parent = parent;
    this.tasks.push(task);
    this.remember(task.id, base, row, head);
    this.groupHasTasks = true;
    if (!uncoded) this.taskStack.push({ style: head.code.style, code: head.code, task });
  }

  /** The part of a path: 1.2 below 1 is "2", below nothing "1.2"; rows without a number are counted. */
  private segment(code: Code, base: string, around: Code | undefined, mark: string): string {
    const key = code.style === 'dash' || code.style === 'plus' ? '' : code.key;
    if (key !== '')
      return around?.key && key.startsWith(`${around.key}.`) ? key.slice(around.key.length + 1) : key;
    const counter = JSON.stringify([base, mark]);
    const count = (this.uncoded.get(counter) ?? 0) + 1;
    this.uncoded.set(counter, count);
    return `${mark}${count}`;
  }

  /** A second bearer of the same path gets ~2. */
  private unique(path: string): string {
    const clean = path.replace(/\s+/gu, '_');
    let id = clean;
    for (let n = 2; this.ids.has(id); n++) id = `${clean}~${n}`;
    this.ids.add(id);
    return id;
  }
}

/** The levels that stay open above a new one: its number's head, else a brother of its style goes, else all stay. */
function above<L extends Level>(stack: L[], level: Level): L[] {
  const prefix = stack.findLastIndex(
    ({ code }) => code.key !== '' && level.code.key.startsWith(`${code.key}.`),
  );
  if (prefix >= 0) return stack.slice(0, prefix + 1);
  const depth = (code: Code) => code.key.split('.').length;
  const brother = stack.findIndex(
    (open) => open.style === level.style && depth(open.code) === depth(level.code),
  );
  if (brother >= 0) return stack.slice(0, brother);
  const deeper = stack.findIndex(
    (open) => open.style === level.style && depth(open.code) > depth(level.code),
  );
  return deeper >= 0 ? stack.slice(0, deeper) : stack;
}

/** Do the numbers below a bare row go on from its own: 5.1 → 5.1.1, 1 → a), 2 → 1. */
function goesDeeper(code: Code, next: Code, inTask: boolean): boolean {
  if (next.key === '') return false;
  if (next.key.startsWith(`${code.key}.`)) return true;
  if (code.style === 'lower') return false;
  if (next.style === 'lower' && !inTask) return code.style === 'arabic' || code.style === 'dotted';
  return next.key === '1' && next.style === 'arabic' && code.key !== '';
}

const isCapitals = (title: string) => {
  const letters = title.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
};

/** "… NĂM 2022 (27)", "(07 Kế hoạch)" → 27, 7. */
export function statedCount(title: string): number | undefined {
  const found = /\((\d{1,3})(?: \p{L}+(?: \p{L}+){0,4})?\)\s*[:.]?$/u.exec(oneLine(title));
  return found ? Number(found[1]) : undefined;
}
