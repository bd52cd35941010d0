import type { SheetsContent } from '../../../core/sheets/index.ts';

const ORDER = new Intl.Collator('vi');

/** Names of the units that have work in the plan, as the directory writes them, in the order of the alphabet. */
export function unitsOf({ plan, directory }: Pick<SheetsContent, 'plan' | 'directory'>): string[] {
  const nameOf = new Map(directory.map(({ id, name }) => [id, name]));
  const names = plan.appendices
    .flatMap(({ tasks }) => tasks)
    .flatMap(({ units }) => units)
    .filter(({ kind }) => kind === 'unit')
    .map(({ unitId, name }) => nameOf.get(unitId ?? '') ?? name);
  return [...new Set(names)].sort(ORDER.compare);
}
