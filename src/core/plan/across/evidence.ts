import { foldKey, foldSpelling, oneLine, readRoman, WORD_END, WORD_START } from '../../text/index.ts';
import { awardsIn, isOfState } from './awards.ts';

/** What two texts must agree in to be the same work, whatever their words. */
export const EVIDENCE_KINDS = ['round', 'period', 'schoolYear', 'year', 'level', 'award', 'name'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type Evidence = Readonly<Record<EvidenceKind, readonly string[]>>;

/** The words for each kind, complete by the type. */
export const EVIDENCE_WORDS: Record<EvidenceKind, string> = {
  round: 'đợt',
  period: 'kỳ',
  schoolYear: 'năm học',
  year: 'năm',
  level: 'cấp',
  award: 'danh hiệu, hình thức',
  name: 'tên riêng',
};

/**
 * The hard evidence of a sentence: "Xét khen thưởng cấp Nhà nước đợt 1/2022 (Huân chương Lao động)" → round 1, year
 * 2022, level nhà nước, award Huân chương lao động. Numbers of cited documents and dates are none.
 */
export function evidenceOf(text: string): Evidence {
  const line = oneLine(text);
  const plain = withoutCitations(oneSpelling(line));
  const schoolYears = [...plain.matchAll(SCHOOL_YEAR)].map(({ groups }) => spanOf(groups));
  const withoutSchool = plain.replace(SCHOOL_YEAR, ' ').replace(SPAN, ' ');
  const awards = awardsIn(plain);
  return {
    round: unique([...plain.matchAll(ROUND)].map(({ groups }) => String(numberOf(groups?.['n'] ?? '')))),
    period: unique([...plain.matchAll(PERIOD)].map(({ groups }) => periodOf(groups))),
    schoolYear: unique(schoolYears),
    year: unique([...withoutSchool.matchAll(YEAR)].map(([year]) => year)),
    level: unique([...levelsIn(plain), ...(awards.some(isOfState) ? ['nhà nước'] : [])]),
    award: unique(awards.map(({ name, of }) => (of === undefined ? name : `${name} ${of}`))),
    name: unique(namesIn(line)),
  };
}

/** "chiến sỹ", "SKKN" and "hoà" as most write them; lower case. */
export const oneSpelling = (text: string): string =>
  foldSpelling(text.toLowerCase())
    .replaceAll('chiến sỹ', 'chiến sĩ')
    .replaceAll('skkn', 'sáng kiến kinh nghiệm')
    .replaceAll('cstđ', 'chiến sĩ thi đua')
    .replaceAll('lđtt', 'lao động tiên tiến');

const unique = (all: readonly string[]) => [...new Set(all)];

/** "Quyết định số 32/KH-HĐ ngày 30/6/2021", "(06/11/2003-06/11/2023)": their years are nothing this work is about. */
const CITATION =
  /(?:số\s*)?\d+\s*[/-]\s*(?:\d{4}\s*\/\s*)?\p{L}[\p{L}\d/-]*|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu;
export const withoutCitations = (text: string): string => text.replace(CITATION, ' ');

const SCHOOL_YEAR = /năm học\s*:?\s*(?<from>\d{4})(?:\s*[-–—/]\s*(?<to>\d{4}|\d{2}(?!\d)))?/gu;
const SPAN = /\d{4}\s*[-–—]\s*\d{4}/gu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

function spanOf(groups: Record<string, string | undefined> = {}): string {
  const from = Number(groups['from']);
  return `${String(from)}-${String(from + 1)}`;
}

const ROUND = new RegExp(
  `${WORD_START}(?:đợt|lần|vòng)(?: thứ)?(?: số)?\\s*(?<n>\\d{1,2}|[ivx]{1,4})${WORD_END}`,
  'gu',
);
const PERIOD = new RegExp(
  `${WORD_START}(?:(?<half>6 tháng|sáu tháng|nửa) (?<which>đầu|cuối)(?: năm)?|(?<part>quý|tháng|học kỳ|học kì)\\s*(?<n>\\d{1,2}|[ivx]{1,4})|(?<months>\\d{1,2}) tháng(?! \\d))${WORD_END}`,
  'gu',
);
const numberOf = (digits: string) => (/^\d/u.test(digits) ? Number(digits) : readRoman(digits.toUpperCase()));

function periodOf(groups: Record<string, string | undefined> = {}): string {
  const { half, which, part, n, months } = groups;
  if (half !== undefined) return `6 tháng ${which ?? ''} năm`;
  if (months !== undefined) return `${months} tháng`;
  return `${(part ?? '').replace('kì', 'kỳ')} ${String(numberOf(n ?? ''))}`;
}

const LEVELS =
  'nhà nước|trung ương|chính phủ|toàn quốc|thành phố|tỉnh|bộ|quận|huyện|thị xã|phường|thị trấn|xã(?! hội)|cơ sở|trường';
const LEVEL = `(?:${LEVELS})${WORD_END}`;
const LISTED = new RegExp(
  `${WORD_START}(?:cấp |đề nghị |trình )(?<list>${LEVEL}(?:(?:,| và|;) ?(?:cấp )?${LEVEL})*)`,
  'gu',
);
const ONE_LEVEL = new RegExp(`${WORD_START}${LEVEL}`, 'gu');
const SAME_LEVEL = new Map(['trung ương', 'chính phủ', 'toàn quốc'].map((word) => [word, 'nhà nước']));

/** "cấp Thành phố, Trung ương", "đề nghị Trung ương khen": only what stands where a level is said. */
function levelsIn(text: string): string[] {
  return [...text.matchAll(LISTED)].flatMap(({ groups }) =>
    [...(groups?.['list'] ?? '').matchAll(ONE_LEVEL)].map(([level]) => SAME_LEVEL.get(level) ?? level),
  );
}

const QUOTED = /[“"]\s*(?<name>[^“”"]{4,200}?)\s*[”"]/gu;
/** Names in quotes, as written; an award in quotes is an award. */
function namesIn(line: string): string[] {
  return [...line.matchAll(QUOTED)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => awardsIn(oneSpelling(name)).length === 0 && name.includes(' '));
}

export type Agreement = 'same' | 'differs' | 'one-sided' | 'absent';

/**
 * How two texts stand to each other in each kind. `neutral` are years that go without saying: the plan's own.
 * A general word is no contradiction: "Bằng khen" beside "Bằng khen thành phố", "cấp thành phố" beside "cấp thành phố,
 * Trung ương".
 */
export function compareEvidence(
  a: Evidence,
  b: Evidence,
  neutral: readonly string[],
): Record<EvidenceKind, Agreement> {
  const entries = EVIDENCE_KINDS.map((kind): [EvidenceKind, Agreement] => [
    kind,
    agreementOf(saying(a, kind, neutral), saying(b, kind, neutral)),
  ]);
  return Object.fromEntries(entries) as Record<EvidenceKind, Agreement>;
}

/** Names are the same in any capitals and with any marks of punctuation. */
function saying(evidence: Evidence, kind: EvidenceKind, neutral: readonly string[]): readonly string[] {
  if (kind === 'year') return evidence.year.filter((year) => !neutral.includes(year));
  return kind === 'name' ? evidence.name.map(foldKey) : evidence[kind];
}

function agreementOf(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 && b.length === 0) return 'absent';
  if (a.length === 0 || b.length === 0) return 'one-sided';
  const meets = a.some((one) => b.some((other) => isWithin(one, other) || isWithin(other, one)));
  return meets ? 'same' : 'differs';
}

/** "bằng khen" in "bằng khen thành phố": whole words, so that 1 is not in 10. */
const isWithin = (short: string, long: string) => long === short || long.startsWith(`${short} `);
