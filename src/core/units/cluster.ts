import { isSyllable } from '../text/index.ts';
import type { Directory } from './directory.ts';
import { type Shape, shapeOf, shapesAgree } from './shape.ts';
import { spellingKey } from './spelling.ts';
import { buildSuggester } from './suggest.ts';

/** Names that look alike, to be decided on together. */
export interface NameCluster {
  /** The spellings, the most frequent first. */
  names: string[];
  /** How often they occur, all together. */
  count: number;
  /** Ids of units that may be meant; never applied by themselves. */
  candidates: string[];
}

/** Nearer than for a suggestion: at distance 3, "Phòng VHTT" meets "Phòng GDĐT". */
const ALIKE = (length: number) => Math.max(1, Math.floor(length / 8));

/**
 * Puts unknown names that look alike together: "Phòng Số hóa", "phòng số hoá", "Phòng Sổ hóa" → one cluster.
 * Give each name as often as it occurs. Names that differ in a number or an
 * abbreviation are never alike ("Khu phố 1", "Khu phố 2"; "Phòng TC", "Phòng TP").
 */
export function clusterNames(names: readonly string[], directory: Directory): NameCluster[] {
  const counts = new Map<string, number>();
  for (const name of names.map((one) => one.normalize('NFC').trim()).filter(Boolean))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const countOf = (name: string) => counts.get(name) ?? 0;
  return alike([...counts.keys()])
    .map((cluster) => {
      const byCount = cluster.sort((a, b) => countOf(b) - countOf(a));
      return {
        names: byCount,
        count: byCount.reduce((sum, name) => sum + countOf(name), 0),
        candidates: [...new Set(byCount.flatMap((name) => directory.suggester.near(name)))],
      };
    })
    .sort((a, b) => b.count - a.count);
}

function alike(names: readonly string[]): string[][] {
  const sets = new Sets(names);
  const suggester = buildSuggester(
    names.map((name) => ({ id: name, name })),
    ALIKE,
  );
  const first = new Map<string, string>();
  const shapes = new Map<string, { name: string; shape: Shape }[]>();
  for (const name of names) {
    const key = spellingKey(name);
    sets.join(name, first.get(key) ?? name);
    first.set(key, name);
    const shape = shapeOf(name);
    const sameLetters = shapes.get(shape.letters) ?? [];
    for (const other of sameLetters) if (shapesAgree(shape, other.shape)) sets.join(name, other.name);
    shapes.set(shape.letters, [...sameLetters, { name, shape }]);
    for (const near of suggester.near(name)) if (signsOf(near) === signsOf(name)) sets.join(name, near);
  }
  return sets.all();
}

/** Numbers and letters that stand for words: a slip there is another unit ("Khu phố 2", "Phòng TP"). */
function signsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => /\p{N}|^\p{L}$/u.test(word) || isAbbreviation(word)).join(' ');
}

const isAbbreviation = (word: string) => word === word.toUpperCase() && !isSyllable(word);

/** Disjoint sets of names, in the order of their first names. */
class Sets {
  readonly #of: Map<string, string[]>;

  constructor(names: readonly string[]) {
    this.#of = new Map(names.map((name) => [name, [name]]));
  }

  join(a: string, b: string): void {
    const [left, right] = [this.#of.get(a) ?? [], this.#of.get(b) ?? []];
    if (left === right) return;
    left.push(...right);
    for (const name of right) this.#of.set(name, left);
  }

  all(): string[][] {
    return [...new Set(this.#of.values())];
  }
}
