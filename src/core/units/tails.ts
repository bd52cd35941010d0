import { spellingKey, syllableKey } from './spelling.ts';

const LEVELS = new Set(
  ['quận', 'huyện', 'tỉnh', 'xã', 'phường', 'thành phố', 'thị xã', 'thị trấn', 'đặc khu'].map((level) =>
    level.split(' ').map(syllableKey).join(' '),
  ),
);

/** Committees whose level is their first word: what follows is the place. */
const COMMITTEES = new Set(
  ['quận ủy', 'huyện ủy', 'thị ủy', 'thành ủy', 'tỉnh ủy'].map((name) => spellingKey(name)),
);

/**
 * The name without its place: "Quận ủy Sông Trăng" → "Quận ủy", "UBND quận Sông Trăng" → "UBND quận", "UBND".
 * Inside one office nobody writes the place, so a shorter form counts when only one unit has it.
 */
export function shortenedNames(name: string): string[] {
  const words = name.normalize('NFC').split(/\s+/u);
  const found = findLevel(words);
  const shorter: string[] = [];
  if (found) {
    const { at, length } = found;
    if (at + length < words.length) shorter.push(words.slice(0, at + length).join(' '));
    if (at >= 2 || isShortForm(words[0] ?? '')) shorter.push(words.slice(0, at).join(' '));
  }
  const committee = words.slice(0, 2).join(' ');
  if (words.length > 2 && COMMITTEES.has(spellingKey(committee)) && words.slice(2).every(isProper))
    shorter.push(committee);
  const homeless = name.replace(/ ?Việt Nam(?= |$)/u, '');
  return homeless === name ? shorter : [...shorter, homeless, ...shortenedNames(homeless)];
}

const isProper = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
const isShortForm = (word: string) => word.length >= 4 && word === word.toUpperCase();

/** The last level word that has a body before it and at most a proper name after it. */
function findLevel(words: readonly string[]): { at: number; length: number } | undefined {
  for (let at = words.length - 1; at > 0; at--)
    for (const length of [2, 1]) {
      const key = words
        .slice(at, at + length)
        .map(syllableKey)
        .join(' ');
      const rest = words.slice(at + length);
      if (LEVELS.has(key) && rest.every(isProper)) return { at, length };
    }
  return undefined;
}
