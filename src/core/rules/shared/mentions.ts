import { type Appendix, officialText, type Task, type UnitRef } from '../../plan/index.ts';
import { foldKey } from '../../text/index.ts';
import { type Directory, type DirectoryUnit, UNIT_ROLES, type UnitRole } from '../../units/index.ts';
import { headerOf, type RuleContext, type Span, type Target } from '../frame/index.ts';

/** A body or person of a task with the place where it is named. */
export interface Mention {
  ref: UnitRef;
  column: UnitRole;
  at: Target;
  /** The whole cell, and where in it the name stands. */
  cell: string;
  span: Span;
}

/** Whom the cells of a task name, in the order of the cells; what stands in no official cell any more is left out. */
export function mentionsOf(task: Task, appendix: Pick<Appendix, 'columns'>): Mention[] {
  const ends = new Map<UnitRole, number>();
  return task.units.flatMap((ref): Mention[] => {
    for (const column of [ref.role, ...UNIT_ROLES]) {
      const header = headerOf(appendix, column);
      const cell = header === undefined ? undefined : officialText(task, { role: column, header });
      const from = cell?.indexOf(ref.text, ends.get(column) ?? 0) ?? -1;
      if (cell === undefined || from < 0) continue;
      const to = from + ref.text.length;
      ends.set(column, to);
      return [{ ref, column, at: { kind: 'task', task: task.id, column }, cell, span: [from, to] }];
    }
    return [];
  });
}

export interface PlacedMention extends Mention {
  task: Task;
}

/** All mentions of a plan, found once for all rules. */
export const allMentions = (context: RuleContext): readonly PlacedMention[] => context.once(findAll);

const findAll = ({ plan }: RuleContext): PlacedMention[] =>
  plan.appendices.flatMap((appendix) =>
    appendix.tasks.flatMap((task) => mentionsOf(task, appendix).map((mention) => ({ ...mention, task }))),
  );

/** The unit of the directory that is meant, where one was found. */
export const unitOf = ({ unitId }: UnitRef, { byId }: Directory): DirectoryUnit | undefined =>
  unitId === undefined ? undefined : byId.get(unitId);

/** Equal for two names of one body: the directory's unit, else the same words. */
export const sameUnitKey = ({ unitId, name, kind }: UnitRef): string =>
  JSON.stringify(unitId === undefined || kind === 'group' ? [kind, foldKey(name)] : ['unit', unitId]);

/** Who acts for a body, not a body: "Lãnh đạo UBND quận", "Thành viên Hội đồng". */
const POST =
  /^(?:các )?(?:lãnh đạo|thành viên|chủ tịch|phó|giám đốc|hiệu trưởng|trưởng|thủ trưởng|chánh|đồng chí|cán bộ|công chức|viên chức|giáo viên|cá nhân|người)(?!\p{L})/iu;
export const isPost = (name: string): boolean => POST.test(name.trim());

/** "Phòng A" where one name is taken out of the cell or another put in its place. */
export const withSpan = (cell: string, [from, to]: Span, value: string): string =>
  cell.slice(0, from) + value + cell.slice(to);
