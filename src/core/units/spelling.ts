const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Consonants after which a lone final i and y sound alike: "kỹ" = "kĩ", "lý" = "lí"; not after u ("quy" ≠ "qui" is kept apart). */
const FINAL_Y = /^([hklmst])y$/u;
const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * One key for the spellings of one syllable: "Hoà" = "hòa", "UỶ" = "ủy", "kĩ" = "kỹ".
 * The tone is moved to the end, so its place in the syllable does not count; other marks stay ("Đ" is not "D").
 */
export function syllableKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const open = word.normalize('NFC').toLowerCase().normalize('NFD');
  const tone = TONES.exec(open)?.[0] ?? '';
  const key = open.replace(MARKS, '').normalize('NFC').replace(FINAL_Y, '$1i') + tone;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, key);
  return key;
}

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

const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx]';
const SYLLABLE = new RegExp(`^(?:${ONSET})?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$`, 'u');

/** Could be a spoken syllable ("phòng", "BAN") rather than letters standing for words ("UBND", "VHTT")? */
export function isSyllable(word: string): boolean {
  const bare = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
  return SYLLABLE.test(bare);
}
