/** The tone marks as they stand in decomposed text: grave, acute, tilde, hook, dot below. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** "ộ" → "ô" and its tone. A table, since taking letters apart by normalize() is too slow for whole directories. */
const TONED = new Map(
  [...'aăâeêioôơuưy'].flatMap((vowel) =>
    TONES.map((tone) => [`${vowel}${tone}`.normalize('NFC'), { vowel, tone }] as const),
  ),
);

/** Consonants after which a lone final i and y sound alike: "kỹ" = "kĩ", "lý" = "lí"; not after u ("quy" ≠ "qui" is kept apart). */
const FINAL_Y = /^([hklmst])y$/u;

/**
 * One key for the spellings of one syllable: "Hoà" = "hòa", "UỶ" = "ủy", "kĩ" = "kỹ".
 * The tone is moved to the end, so its place in the syllable does not count; other marks stay ("Đ" is not "D").
 */
export function syllableKey(word: string): string {
  let letters = '';
  let tone = '';
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const toned = TONED.get(letter);
    letters += toned?.vowel ?? letter;
    tone = toned?.tone ?? tone;
  }
  return letters.replace(FINAL_Y, '$1i') + tone;
}

/** "Ủ" → "u", "Đ" → "đ", "Ô" → "o": a letter in small and bare of all marks but the bar of "đ". */
export function bareLetter(letter: string): string {
  const small = letter.toLowerCase();
  return BARE.get(TONED.get(small)?.vowel ?? small) ?? TONED.get(small)?.vowel ?? small;
}

const BARE = new Map(Object.entries({ ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' }));

/** Words that only join the parts of a name: "Văn hóa và Thông tin" = "Văn hóa - Thông tin" = "Văn hóa & Thông tin". */
const JOINERS = new Set(['và', '&'].map(syllableKey));

/** "Phòng Văn hoá & Thông tin" → ["phòng", "văn", "hóa", "thông", "tin"] as keys: no case, dashes, commas, "và". */
export function spellingKeys(name: string): string[] {
  return (name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(syllableKey)
    .filter((key) => !JOINERS.has(key));
}

/** One string to look a name up by; two spellings of one name have the same. */
export function spellingKey(name: string): string {
  return spellingKeys(name).join(' ');
}
