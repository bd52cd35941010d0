/** One thing that offices write in more than one way. */
export interface StylePoint {
  id: string;
  /** What is written, as the sentence names it. */
  subject: string;
  /** The first place of a cell where it is written, and in which way. */
  find(text: string): { words: string; at: number; way: string } | undefined;
  /** The way of Decree 30/2020 or of most documents; absent where only the majority can tell. */
  better?: string;
  /** The words in the other way. */
  rewrite(words: string, way: string): string;
}

interface Spec extends Pick<StylePoint, 'id' | 'subject' | 'better' | 'rewrite'> {
  pattern: RegExp;
  wayOf(found: RegExpExecArray): string | undefined;
}

const point = ({ pattern, wayOf, ...rest }: Spec): StylePoint => ({
  ...rest,
  find(text) {
    const found = pattern.exec(text);
    const way = found ? wayOf(found) : undefined;
    return found && way !== undefined ? { words: found[0], at: found.index, way } : undefined;
  },
});

const withZero = (words: string, number: string) => words.replace(/\d+/u, number);

/** In the order in which they are told. "hàng" and "hằng" are both right; "03/2026" is a matter of the office, but one. */
export const STYLE_POINTS: readonly StylePoint[] = [
  // Trước ngày 30/6 | Trước 30/6
  point({
    id: 'day-word',
    better: 'with',
    subject: 'Chữ “ngày” sau “trước”',
    pattern: /(?<![\p{L}\p{N}])trước\s+(?:ngày\s+)?(?=\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d))\d[\d/.-]*\d/iu,
    wayOf: ([words]) => (/ngày/iu.test(words) ? 'with' : 'without'),
    rewrite: (words, way) =>
      way === 'with' ? words.replace(/^(\p{L}+)\s+/u, '$1 ngày ') : words.replace(/\s+ngày\s+/iu, ' '),
  }),
  // Tháng 06/2026 | Tháng 6/2026
  point({
    id: 'month-zero',
    better: 'plain',
    subject: 'Tháng 3 đến tháng 9',
    pattern: /(?<![\p{L}\p{N}])tháng\s+0?[3-9](?!\d)(?:\/\d{4})?/iu,
    wayOf: ([words]) => (/\s0/u.test(words) ? 'zero' : 'plain'),
    rewrite: (words, way) =>
      withZero(words, (way === 'zero' ? '0' : '') + String(Number(/\d+/u.exec(words)?.[0]))),
  }),
  // Tháng 02/2026 | Tháng 2/2026
  point({
    id: 'month-zero-by-decree',
    better: 'zero',
    subject: 'Tháng 1, tháng 2',
    pattern: /(?<![\p{L}\p{N}])tháng\s+0?[12](?!\d)(?:\/\d{4})?/iu,
    wayOf: ([words]) => (/\s0/u.test(words) ? 'zero' : 'plain'),
    rewrite: (words, way) =>
      withZero(words, (way === 'zero' ? '0' : '') + String(Number(/\d+/u.exec(words)?.[0]))),
  }),
  // 25/6/2026 | 25-6-2026 | 25.6.2026
  point({
    id: 'separator',
    better: '/',
    subject: 'Dấu giữa ngày, tháng, năm',
    pattern: /(?<![\d/.-])\d{1,2}(?<a>[/.-])\d{1,2}\k<a>\d{4}(?!\d)/u,
    wayOf: (found) => found.groups?.['a'],
    rewrite: (words, way) => words.replace(/[/.-]/gu, way),
  }),
  // Quý II/2026 | Quý 2/2026
  point({
    id: 'quarter',
    better: 'roman',
    subject: 'Số của quý',
    pattern: /(?<![\p{L}\p{N}])qu[ýí]\s+(?:IV|I{1,3}|[1-4])(?![\p{L}\p{N}])/iu,
    wayOf: ([words]) => (/\d/u.test(words) ? 'figure' : 'roman'),
    rewrite: (words, way) =>
      words.replace(/\S+$/u, (number) => {
        const at = Math.max(ROMAN.indexOf(number.toUpperCase()), Number(number) || 0);
        return way === 'roman' ? (ROMAN[at] ?? number) : String(at);
      }),
  }),
  // 2026 - 2030 | 2026-2030
  point({
    id: 'dash',
    subject: 'Dấu nối giữa hai năm',
    pattern: /(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?!\d)/u,
    wayOf: ([words]) => /\s*[-–]\s*/u.exec(words)?.[0].replace(/\s+/gu, ' '),
    rewrite: (words, way) => words.replace(/\s*[-–]\s*/u, way),
  }),
];

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
