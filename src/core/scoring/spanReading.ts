import { readNumber } from './decimal.ts';
import type { Span } from './model.ts';

const NUMBER = String.raw`([-−]?\d+(?:[.,]\d+)*)\s*%?`;
const form = (source: string) => new RegExp(`^${source.replaceAll('#', NUMBER)}$`, 'u');

/** Each way of writing a span, and what it says of its bounds. One number: `low` or `high` alone, or both the same. */
const FORMS: readonly { form: RegExp; read: (a: number, b: number) => Span }[] = [
  // từ 90 đến dưới 95 | 90–<95 | 90 - dưới 95
  {
    form: form(String.raw`(?:từ )?#\s*(?:đến|-|–|tới)\s*(?:dưới|<)\s*#`),
    read: (from, to) => ({ from, fromIn: true, to, toIn: false }),
  },
  // trên 90 đến 95 | > 90 – 95
  {
    form: form(String.raw`(?:trên|>)\s*#\s*(?:đến|-|–|tới)\s*#`),
    read: (from, to) => ({ from, fromIn: false, to, toIn: true }),
  },
  // trên 90 đến dưới 95
  {
    form: form(String.raw`(?:trên|>)\s*#\s*(?:đến|-|–|tới)\s*(?:dưới|<)\s*#`),
    read: (from, to) => ({ from, fromIn: false, to, toIn: false }),
  },
  // 88–90 | từ 88 đến 90 | 88 - 90%
  {
    form: form(String.raw`(?:từ )?#\s*(?:đến|-|–|tới)\s*#`),
    read: (from, to) => ({ from, fromIn: true, to, toIn: true }),
  },
  // từ 15 trở lên | 15 trở lên | ≥ 15 | >= 15
  { form: form(String.raw`(?:từ )?#\s*trở lên`), read: (from) => ({ from, fromIn: true }) },
  { form: form(String.raw`(?:≥|>=|từ)\s*#`), read: (from) => ({ from, fromIn: true }) },
  // trên 98 | > 98
  { form: form(String.raw`(?:trên|>)\s*#`), read: (from) => ({ from, fromIn: false }) },
  // dưới 70 | < 70
  { form: form(String.raw`(?:dưới|<)\s*#`), read: (to) => ({ to, toIn: false }) },
  // đến 70 | ≤ 70 | 70 trở xuống
  { form: form(String.raw`(?:đến|≤|<=)\s*#`), read: (to) => ({ to, toIn: true }) },
  { form: form(String.raw`#\s*trở xuống`), read: (to) => ({ to, toIn: true }) },
  // đạt 100 | bằng 100 | 100
  {
    form: form(String.raw`(?:đạt |bằng |=\s*)?#`),
    read: (at) => ({ from: at, fromIn: true, to: at, toIn: true }),
  },
];

/** "từ 90 đến dưới 95" → [90; 95); undefined for what is no span. */
export function readSpan(text: string): Span | undefined {
  const plain = text.normalize('NFC').trim().toLocaleLowerCase('vi').replace(/\s+/gu, ' ');
  for (const { form: pattern, read } of FORMS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const [a, b] = found.slice(1).map((number) => (number === undefined ? undefined : readNumber(number)));
    if (a !== undefined) return read(a, b ?? a);
  }
  return undefined;
}
