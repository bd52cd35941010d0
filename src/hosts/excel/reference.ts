import type { Area } from '../../core/workbook/index.ts';

/** "='Kế hoạch'!$B$9" → its sheet and area; undefined for names that are no range of ours. */
export function parseReference(formula: string): { sheet: string; area: Area } | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!(]+))!(.+)$/u.exec(formula);
  const area = found?.[3] === undefined ? undefined : parseArea(found[3]);
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  return area && sheet !== undefined ? { sheet, area } : undefined;
}

/** "$B$9" or "B2:D10" → zero-based, inclusive. */
export function parseArea(address: string): Area | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u.exec(address);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
