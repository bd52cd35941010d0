import { defineRule, type RuleContext } from './frame/index.ts';
import { allTexts } from './frame/texts.ts';

/** "uỷ" beside "ủy", "hoà" beside "hòa": both are right, but one plan should keep to one. */
export const tonePlacementMixed = defineRule({
  id: 'tone-placement-mixed',
  group: 'text',
  severity: 'info',
  scope: 'text',
  summary: 'Đặt dấu thanh theo một kiểu trong cả kế hoạch (ủy, hòa hoặc uỷ, hoà).',
  why: 'Hai cách đặt dấu đều được dùng, nhưng lẫn lộn thì tìm kiếm và lọc sẽ bỏ sót, văn bản trông như chép từ nhiều nơi.',
  example: { bad: 'Ủy ban … văn hoá … xã hội hóa', good: 'Ủy ban … văn hóa … xã hội hóa' },
  messages: { mixed: '“{words}” đặt dấu khác kiểu với phần lớn kế hoạch (“{usual}”).' },
  check({ text, target }, report, context) {
    const usual = context.once(usualPlace);
    if (!usual) return;
    const { pattern, to } = STYLES[usual === 'old' ? 'new' : 'old'];
    const found = wordsIn(text, pattern);
    const [first] = found;
    if (!first) return;
    const value = found.reduceRight(
      (now, { word, index }) => now.slice(0, index) + moved(word, to) + now.slice(index + word.length),
      text,
    );
    report({
      messageId: 'mixed',
      data: { words: [...new Set(found.map(({ word }) => word))].join('”, “'), usual: moved(first.word, to) },
      at: target,
      span: [first.index, first.index + first.word.length],
      fix: { value, label: 'Đặt dấu cùng kiểu' },
    });
  },
});

type Style = 'old' | 'new';
const OLD = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const NEW = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');

/** After q the u is no vowel: "quý" has one place only. */
const patternOf = (pairs: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?![qQ])\\p{L}{0,4}?(?<![qQ])(?:${pairs.join('|')})(?!\\p{L})`, 'giu');

const STYLES: Record<Style, { pattern: RegExp; to: ReadonlyMap<string, string> }> = {
  old: { pattern: patternOf(OLD), to: new Map(OLD.map((pair, i) => [pair, NEW[i] ?? pair])) },
  new: { pattern: patternOf(NEW), to: new Map(NEW.map((pair, i) => [pair, OLD[i] ?? pair])) },
};

/** A name keeps the spelling of its bearer: "Thuý", "Hoà Bình"; the ủy of a body's name is a word like others. */
const isName = (word: string, index: number, text: string) =>
  /^\p{Lu}\p{Ll}/u.test(word) && !/^[uủ]/iu.test(word) && !/(?:^|[.:;\n“]\s*)$/u.test(text.slice(0, index));

const wordsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)]
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(({ word, index }) => !isName(word, index, text));

function moved(word: string, to: ReadonlyMap<string, string>): string {
  const pair = word.slice(-2);
  const other = to.get(pair.toLowerCase()) ?? pair;
  const cased = pair === pair.toUpperCase() ? other.toUpperCase() : capitalLike(pair, other);
  return word.slice(0, -2) + cased;
}

const capitalLike = (pair: string, other: string) =>
  pair[0] === pair[0]?.toLowerCase() ? other : other.slice(0, 1).toUpperCase() + other.slice(1);

/** The style of most words; the old one where both are as many; undefined where the plan keeps to one. */
function usualPlace({ plan }: RuleContext): Style | undefined {
  const texts = allTexts(plan).map(({ text }) => text);
  const count = (style: Style) =>
    texts.reduce((sum, text) => sum + wordsIn(text, STYLES[style].pattern).length, 0);
  const [old, modern] = [count('old'), count('new')];
  if (old === 0 || modern === 0) return undefined;
  return modern > old ? 'new' : 'old';
}
