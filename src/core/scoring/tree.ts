import type { Criterion, ScoredUnit } from './model.ts';

/** A criterion with the ones below it, in the order of the sheet. */
export interface Node {
  criterion: Criterion;
  below: Node[];
}

/**
 * The rows as a tree. A row whose parent is not there, or stands below itself, is a top row: nothing is dropped for a
 * typing error (the checks tell it).
 */
export function treeOf(criteria: readonly Criterion[]): Node[] {
  const nodes = new Map<string, Node>();
  const top: Node[] = [];
  for (const criterion of criteria) {
    const node: Node = { criterion, below: [] };
    const parent = criterion.parent === undefined ? undefined : nodes.get(criterion.parent);
    (parent?.below ?? top).push(node);
    if (!nodes.has(criterion.code)) nodes.set(criterion.code, node);
  }
  return top;
}

/** The node and all below it, from above down. */
export const withBelow = (node: Node): Node[] => [node, ...node.below.flatMap(withBelow)];

const folded = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('vi');

/** Is the criterion meant for this unit, by its name, id or kind? */
export function appliesTo(
  { appliesTo: whom }: Criterion,
  { id, name, kind, cluster }: Omit<ScoredUnit, 'entries'>,
): boolean {
  if (!whom || whom.length === 0) return true;
  const names = new Set([id, name, kind ?? '', cluster].filter(Boolean).map(folded));
  return whom.some((who) => names.has(folded(who)));
}
