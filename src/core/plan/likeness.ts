import {
  foldKey,
  NUMBER_WORDS,
  oneLine,
  readNumberWords,
  readRoman,
  WORD_END,
  WORD_START,
} from '../text/index.ts';

/** What a title says, ready to be compared with many others. */
export interface TitleWords {
  /** Content words without marks, each with how often it comes. */
  words: ReadonlyMap<string, number>;
  /** Numbers, rounds, years, levels and parts of a year in their order: "đợt 1", "quận", "đầu". */
  evidence: string;
}

/** "Xét khen thưởng đợt 02/2022 cấp Quận" → its words, and the evidence "2 2022 quận". */
export function titleWords(title: string): TitleWords {
  const words = new Map<string, number>();
  for (const word of foldKey(title).split(' ')) if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
  return { words, evidence: evidenceOf(title) };
}

/** "xã hội" is no level. */
const LEVELS =
  'nhà nước|chính phủ|thủ tướng|trung ương|toàn quốc|tỉnh|thành phố|quận|huyện|thị xã|phường|thị trấn|xã(?! hội)|cơ sở';
const EVIDENCE = new RegExp(
  `${WORD_START}(?:(?<digits>\\d+)|(?<roman>[ivxl]+)|thứ (?<ordinal>nhất|${NUMBER_WORDS})|(?<word>${LEVELS}|đầu|giữa|cuối))${WORD_END}`,
  'gu',
);

/** Two titles whose evidence differs are not surely the same work, however alike they sound. */
function evidenceOf(title: string): string {
  const line = oneLine(title);
  const found = [...line.toLowerCase().matchAll(EVIDENCE)].map((match) => {
    const { digits, roman, ordinal, word } = match.groups ?? {};
    if (digits !== undefined) return Number(digits);
    if (ordinal !== undefined) return ordinal === 'nhất' ? 1 : readNumberWords(ordinal);
    // Only capitals are a numeral: "vi" and "xi" are syllables too.
    return roman === undefined ? word : readRoman(line.slice(match.index, match.index + roman.length));
  });
  return found.filter((one) => one !== undefined).join(' ');
}

/**
 * Measures titles against all of `others` at once: 1 for the same words, 0 for none in common, twice the shared weight
 * over the weight of both. A word that stands in nearly every title ("tổ chức", "công tác") weighs little.
 */
export function likenessTo(
  others: readonly TitleWords[],
  all: readonly TitleWords[],
): (title: TitleWords) => Float64Array {
  const weightOf = wordWeights(all);
  const totals = others.map((other) => totalWeight(other, weightOf));
  const holders = holdersOf(others);
  return (title) => {
    const scores = new Float64Array(others.length);
    for (const [word, count] of title.words)
      for (const { at, count: there } of holders.get(word) ?? [])
        scores[at] = (scores[at] ?? 0) + Math.min(count, there) * weightOf(word);
    const own = totalWeight(title, weightOf);
    return scores.map((shared, i) => (shared === 0 ? 0 : (2 * shared) / (own + (totals[i] ?? 0))));
  };
}

type WordWeight = (word: string) => number;

function wordWeights(titles: readonly TitleWords[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { words } of titles)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + titles.length / count)]));
  return (word) => weights.get(word) ?? 0;
}

/** Which titles hold a word, and how often. */
function holdersOf(titles: readonly TitleWords[]): Map<string, { at: number; count: number }[]> {
  const holders = new Map<string, { at: number; count: number }[]>();
  titles.forEach(({ words }, at) => {
    for (const [word, count] of words) {
      const known = holders.get(word);
      if (known) known.push({ at, count });
      else holders.set(word, [{ at, count }]);
    }
  });
  return holders;
}

const totalWeight = ({ words }: TitleWords, weightOf: WordWeight) =>
  [...words].reduce((sum, [word, count]) => sum + count * weightOf(word), 0);
