import { type Area, parseArea } from '../../core/workbook/index.ts';

/** "='Kế hoạch'!$B$9" → its sheet and area; undefined for names that are no range of ours. */
export function parseReference(formula: string): { sheet: string; area: Area } | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!(]+))!(.+)$/u.exec(formula);
  const area = found?.[3] === undefined ? undefined : parseArea(found[3]);
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  return area && sheet !== undefined ? { sheet, area } : undefined;
}
