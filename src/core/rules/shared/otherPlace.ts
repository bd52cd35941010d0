/** Levels of places; “Xã hội” and “hợp tác xã” are none. */
const LEVEL =
  /(?<!\p{L})(?:quận|huyện|tỉnh|phường|thành phố|thị xã|thị trấn|đặc khu|(?<!hợp tác |thị )xã(?! hội))(?!\p{L})/giu;

/**
 * Do two names that look alike belong to two places: "Văn phòng UBND xã" and "… phường", "Trường Tiểu học Tân Hòa" and
 * "… Đồng Lau"? A proper name that differs in one word may be a slip; where two differ it is another.
 */
export function isOfAnotherPlace(name: string, other: string): boolean {
  const [here, there] = [levelsOf(name), levelsOf(other)];
  if (here !== '' && there !== '' && here !== there) return true;
  const [a, b] = differing(name, other);
  return a.length > 1 && b.length > 1 && [...a, ...b].every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

const levelsOf = (name: string) => (name.toLowerCase().match(LEVEL) ?? []).join(' ');

/** The words between those that both begin and end with. */
function differing(name: string, other: string): [string[], string[]] {
  const [a, b] = [wordsOf(name), wordsOf(other)];
  while (a.length > 0 && a[0] === b[0]) [a, b].forEach((words) => words.shift());
  while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((words) => words.pop());
  return [a, b];
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
