const ONSET = '(?:ngh|ng|nh|gh|gi|g|ch|c|kh|k|ph|p|th|tr|t|qu|b|d|đ|h|l|m|n|r|s|v|x)?';

/** Rimes without tone, grouped by the vowel they begin with; q takes its u along, gi its i. */
const RIMES = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu',
  'i|ia|ich|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyp|uyt|uyu',
  'ư|ưa|ưc|ưi|ưm|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu',
  'y|yêm|yên|yêng|yêt|yêu|ynh|yt',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** After a stop (c, ch, p, t) only the acute and the dot below are possible. */
const STOPPED = /(?:c|ch|p|t)$/u;

/**
 * Could this be one Vietnamese syllable, in Unicode and in one sensible case? "Nội", "QUỐC", "đua" → true; "Néi",
 * "thÇu", "Köln", "cÊp" (a capital inside) → false. What can be said, not what a dictionary knows: this tells a wrong
 * encoding from a right one.
 */
export function isSyllable(word: string): boolean {
  if (!isOneCase(word)) return false;
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  const bare = letters.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || (tones.length === 1 && /[\u0301\u0323]/u.test(tones[0] ?? ''));
}

/** "thi", "Thi", "THI" but not "tHi". */
function isOneCase(word: string): boolean {
  const [first = '', ...rest] = word.normalize('NFC');
  const tail = rest.join('');
  return tail === tail.toLowerCase() || (word === word.toUpperCase() && first !== first.toLowerCase());
}
