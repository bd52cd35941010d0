import { syllableKey } from '../spelling.ts';

/** A word as phrases see it. */
export interface Keyed {
  key: string;
  /** A comma, "và" or the like stands before it: "xã, hội" is not "xã hội". */
  parted: boolean;
}

/** Phrases found by their words, longest first: at "Hội đồng nhân dân quận" it is "hội đồng nhân dân", not "hội". */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { keys: Keyed[]; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const keys = keysOf(phrase);
      const first = keys[0]?.key ?? '';
      const list = this.#byFirst.get(first) ?? [];
      list.push({ keys, value });
      list.sort((a, b) => b.keys.length - a.keys.length);
      this.#byFirst.set(first, list);
    }
  }

  /** The longest phrase that starts at word `at`. */
  match(words: readonly Keyed[], at: number): { value: T; length: number } | undefined {
    const list = this.#byFirst.get(words[at]?.key ?? '') ?? [];
    const found = list.find(({ keys }) =>
      keys.every(({ key, parted }, i) => {
        const word = words[at + i];
        return word?.key === key && (i === 0 || word.parted === parted);
      }),
    );
    return found && { value: found.value, length: found.keys.length };
  }

  /** How many words of the longest phrase at `at`; 0 for none. */
  length(words: readonly Keyed[], at: number): number {
    return this.match(words, at)?.length ?? 0;
  }
}

/** "phòng, chống": the second word stands behind a comma in the cell too. */
function keysOf(phrase: string): Keyed[] {
  return phrase.split(' ').map((word, i, all) => ({
    key: syllableKey(word.replace(/,$/u, '')),
    parted: all[i - 1]?.endsWith(',') ?? false,
  }));
}

/** "a|b c" → the phrases "a" and "b c", all with one value. */
export function phraseList<T>(text: string, value: T): [string, T][] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, value]);
}

/** A set of phrases that say no more than that they are there. */
export function phraseSet(...texts: string[]): Phrases<true> {
  return new Phrases(texts.flatMap((text) => phraseList<true>(text, true)));
}
