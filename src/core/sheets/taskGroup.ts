import type { Group, Task } from '../plan/index.ts';
import { shownText } from './codecs.ts';
import type { Report } from './model.ts';
import type { FoundAppendix, TaskCells } from './readAppendix.ts';

/** The group that the column Nhóm names, with the path down to it; an unknown one is a note. */
export function groupOf(
  { own, place: where }: TaskCells,
  { groups, groupIds }: FoundAppendix,
  report: Report,
): Pick<Task, 'group' | 'groupId' | 'groupPath'> {
  const shown = shownText(own.group).trim();
  if (shown === '') return { groupPath: [] };
  const found =
    groups.find(({ id }) => id === groupIds.get(shown.toLowerCase())) ?? groupByName(groups, shown);
  if (found) return { group: found.code, groupId: found.id, groupPath: pathOf(found, groups) };
  report({
    code: 'group-unknown',
    text: `Dòng ${where.row} trang “${where.sheet}”: không có nhóm “${shown}” ở trang “Phụ lục & nhóm”, nhiệm vụ để ngoài nhóm.`,
    where,
  });
  return { groupPath: [] };
}

/** Typed by hand: the group's Mã, or its number where only one has it. */
function groupByName(groups: readonly Group[], shown: string): Group | undefined {
  const byCode = groups.filter(({ code }) => code === shown.replace(/\.$/u, ''));
  return groups.find(({ id }) => id === shown) ?? (byCode.length === 1 ? byCode[0] : undefined);
}

/** Codes of the groups from the outermost in. */
export function pathOf(group: Group, groups: readonly Group[]): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let at: Group | undefined = group; at && !seen.has(at.id);) {
    path.unshift(at.code);
    seen.add(at.id);
    const { parentId }: Group = at;
    at = groups.find(({ id }) => id === parentId);
  }
  return path;
}
