import { foldAccents, foldSpelling, isSyllable } from '../text/index.ts';
import { defineRule, type Span } from './frame/index.ts';
import { DOMAIN_WORDS, FOLLOWING } from './words/domainWords.ts';

/** "TỎ CHỨC" for "TỔ CHỨC", "đuợc": a word that is none, where one stroke more or less makes one. */
export const probableTypo = defineRule({
  id: 'probable-typo',
  group: 'text',
  severity: 'warning',
  scope: 'text',
  summary: 'Không có chữ gõ sai dấu hay gõ thiếu.',
  why: 'Sai một dấu trong tên nhóm, tên phong trào là lỗi người đọc thấy đầu tiên. Đây là phán đoán từ mặt chữ, cần người xem lại.',
  example: { bad: 'Hướng dẫn tỏ chức phong trào', good: 'Hướng dẫn tổ chức phong trào' },
  messages: {
    likely: '“{written}” có thể là “{right}” gõ sai.',
    syllable: '“{written}” không phải là một tiếng trong tiếng Việt, có thể gõ sai.',
  },
  check({ text, target }, report) {
    for (const { written, right, span } of misspelt(text)) {
      const value = text.slice(0, span[0]) + right + text.slice(span[1]);
      const rest = { at: target, span, suggestions: [{ value, label: `Ghi “${right}”` }] };
      report({ messageId: 'likely', data: { written, right }, ...rest });
    }
    for (const { written, span } of noSyllables(text))
      report({ messageId: 'syllable', data: { written }, at: target, span });
  },
});

interface Slip {
  written: string;
  right: string;
  span: Span;
}

const WORD = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;

/** Pairs of words that are a known word but for their marks. */
function misspelt(text: string): Slip[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    index,
    end: index + word.length,
  }));
  return words.flatMap(({ word, index, end }, i): Slip[] => {
    const next = words[i + 1];
    if (!next || text.slice(end, next.index) !== ' ') return [];
    const written = `${word} ${next.word}`;
    const right = rightFor(written);
    if (right === undefined || belongsToNext(next.word, words[i + 2]?.word)) return [];
    return [{ written, right, span: [index, next.end] }];
  });
}

function rightFor(written: string): string | undefined {
  const small = written.toLowerCase();
  const known = DOMAIN_WORDS.get(foldAccents(small));
  // Without any mark it is no slip but another way of writing: "ke hoach" in an address or a file's name.
  if (!known || /^[\x20-\x7e]+$/u.test(small) || !isPlainCase(written)) return undefined;
  if (known.some((word) => foldSpelling(word) === foldSpelling(small))) return undefined;
  const right = known.find((word) => differsInOne(foldSpelling(word), foldSpelling(small)));
  return right === undefined ? undefined : inCaseOf(written, right);
}

/** One syllable is as it should be: where both differ it is another phrase ("thì đưa"). */
function differsInOne(word: string, written: string): boolean {
  const other = written.split(' ');
  return word.split(' ').filter((syllable, i) => syllable !== other[i]).length === 1;
}

/** "HƯỚNG TỎ", "Tỏ chức", "tỏ chức"; names ("Công Đoàn Thể Thao") are not looked at. */
const isPlainCase = (written: string) =>
  written === written.toUpperCase() || written.slice(1) === written.slice(1).toLowerCase();

const inCaseOf = (written: string, word: string) =>
  written === written.toUpperCase()
    ? word.toUpperCase()
    : written.startsWith(written.slice(0, 1).toLowerCase())
      ? word
      : word.slice(0, 1).toUpperCase() + word.slice(1);

/** "… thí điểm tổ chức": the second word begins a known word of its own. */
function belongsToNext(word: string, next: string | undefined): boolean {
  const both = `${word} ${next ?? ''}`.toLowerCase();
  return FOLLOWING.has(both) || (DOMAIN_WORDS.get(foldAccents(both)) ?? []).includes(both);
}

/** Words with Vietnamese marks that cannot be said: "đuợc", "thưởngg"; names are spelt as they like ("Đắk Lắk"). */
function noSyllables(text: string): { written: string; span: Span }[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: word }) => /^\p{Ll}+$/u.test(word) && word.length > 2 && /[^\p{ASCII}]/u.test(word))
    .filter(
      ({ 0: word }) =>
        !isSyllable(word) &&
        /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu.test(word),
    )
    .map(({ 0: written, index }) => ({ written, span: [index, index + written.length] as const }));
}
