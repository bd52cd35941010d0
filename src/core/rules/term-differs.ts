import { defineRule, type RuleContext } from './frame/index.ts';
import { allTexts } from './frame/texts.ts';
import { byNumberStyle } from './terms/numberStyle.ts';
import { byVowel } from './terms/vowel.ts';
import { byQuotedName } from './terms/quotedName.ts';
import type { Term } from './terms/term.ts';
import { shortly } from './shared/pairs.ts';

/** The kinds of terms that are compared, each in its file. */
const KINDS: readonly ((texts: readonly { text: string; at: Term['at'] }[]) => Term[][])[] = [
  byNumberStyle,
  byVowel,
  byQuotedName,
];

/** One thing under two names or spellings: "Cụm thi đua số 8" and "số VIII", "chiến sĩ" and "chiến sỹ". */
export const termDiffers = defineRule({
  id: 'term-differs',
  group: 'across',
  severity: 'info',
  scope: 'plan',
  summary: 'Một tên gọi, một phong trào, một cụm thi đua viết như nhau ở mọi chỗ.',
  why: 'Tên viết hai kiểu làm người đọc phân vân có phải một hay không, tìm trong văn bản cũng sót.',
  example: {
    bad: 'Cụm thi đua số 8 … Cụm thi đua số VIII',
    good: 'Cụm thi đua số 8 (mọi chỗ)',
  },
  messages: {
    differs: '“{written}” ở {count} chỗ, còn chỗ khác ghi “{usual}” ({usualCount} chỗ): nên viết một kiểu.',
    giver:
      '“{written}”: theo Luật Thi đua, khen thưởng, Bằng khen này là của Thủ tướng Chính phủ, không phải của Chính phủ.',
  },
  check(_plan, report, context) {
    const texts = textsOf(context);
    for (const { usual, other } of KINDS.flatMap((kind) => kind(texts).flatMap(rarer)))
      report(differing(usual, other));
    const [place, ...others] = wrongGivers(texts);
    if (place)
      report({
        messageId: 'giver',
        data: { written: place.written },
        at: place.at,
        span: place.span,
        identity: 'giver',
        evidence: others.map(({ written, at }) => ({ text: `“${written}”`, at })),
        suggestions: [mended(place, 'Bằng khen của Thủ tướng Chính phủ')],
      });
  },
});

interface Rarer {
  usual: Places;
  other: Places;
}
/** Places with one spelling; there is at least one. */
type Places = readonly [Term, ...Term[]];

/** Each rarer spelling of a term with the usual one. */
function rarer(terms: readonly Term[]): Rarer[] {
  const [usual, ...others] = bySpelling(terms);
  return usual === undefined ? [] : others.map((other) => ({ usual, other }));
}

function differing([kept, ...more]: Places, [first, ...others]: Places) {
  const suggestion = mended(first, inCase(kept.written, first.written));
  return {
    messageId: 'differs' as const,
    data: {
      written: first.written,
      usual: kept.written,
      count: others.length + 1,
      usualCount: more.length + 1,
    },
    at: first.at,
    span: first.span,
    identity: JSON.stringify([first.spelling, kept.spelling]),
    evidence: [...others, kept, ...more]
      .slice(0, MOST_EVIDENCE)
      .map((term) => ({ text: `“${shortly(term.written)}”`, at: term.at })),
    suggestions: suggestion.value === first.text ? [] : [suggestion],
  };
}

const MOST_EVIDENCE = 6;

const mended = ({ text, span }: Term, written: string) => ({
  value: text.slice(0, span[0]) + written + text.slice(span[1]),
  label: `Ghi “${shortly(written)}”`,
});

const textsOf = ({ plan }: RuleContext) => allTexts(plan).map(({ text, target }) => ({ text, at: target }));

/** Spellings of one term, the one written most first; of equals the one read first. */
function bySpelling(terms: readonly Term[]): Places[] {
  const spellings = new Map<string, [Term, ...Term[]]>();
  for (const term of terms) {
    const known = spellings.get(term.spelling);
    if (known) known.push(term);
    else spellings.set(term.spelling, [term]);
  }
  return [...spellings.values()].sort((a, b) => b.length - a.length);
}

/** A term at the head of a sentence keeps its capital. */
const inCase = (kept: string, written: string) =>
  /^\p{Lu}/u.test(written) ? kept.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : kept;

/** Law 06/2022/QH15, article 9: Bằng khen của Thủ tướng Chính phủ; the government as such gives the flag. */
const GOVERNMENT = /(?<!\p{L})bằng khen (?:của )?chính phủ(?!\p{L})/giu;

function wrongGivers(texts: readonly { text: string; at: Term['at'] }[]): Term[] {
  return texts.flatMap(({ text, at }) =>
    [...text.matchAll(GOVERNMENT)].map(({ 0: written, index }): Term => ({
      written,
      spelling: 'giver',
      text,
      at,
      span: [index, index + written.length],
    })),
  );
}
