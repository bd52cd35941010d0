import type { Note } from '../../outcome/index.ts';
import { oneLine } from '../../text/index.ts';
import { LETTER_CONDITIONS, LETTER_TEXTS, type LetterCondition } from './fields.ts';
import type { Letter } from './letters.ts';

/** A template as it was opened: its paragraphs with their fields as typed, "Kính gửi: [Tên đơn vị]". */
export interface TemplateText {
  name: string;
  paragraphs: readonly string[];
}
export type LetterKinds = Pick<Letter, 'unit' | 'conditions'>;

/** What a person has to know of letters made from this template, once for all of them. */
export function templateNotes(template: TemplateText, letters: readonly LetterKinds[]): Note[] {
  const where = { file: template.name };
  const said = [...unfilled(template), ...KINDS.flatMap((kind) => unfitting(kind, template, letters))];
  return said.map((note) => ({ ...note, where }));
}
type Said = Pick<Note, 'code' | 'text'>;

/** Words that speak of such work, what tells by itself that there is none, the condition under which they fit. */
interface Kind {
  name: string;
  spoken: RegExp;
  counted: RegExp;
  condition: LetterCondition;
}
const KINDS: readonly Kind[] = [
  {
    name: 'việc quá hạn',
    spoken: /(?<!\p{L})quá\s+hạn(?!\p{L})/iu,
    counted: /\[(?:số|bảng)\s+nhiệm\s+vụ\s+quá\s+hạn\]/iu,
    condition: 'Khi có việc quá hạn',
  },
  {
    name: 'việc sắp đến hạn',
    spoken: /(?<!\p{L})(?:sắp\s+(?:đến|tới)\s+hạn|đến\s+hạn\s+trong)(?!\p{L})/iu,
    counted: /\[(?:số|bảng)\s+nhiệm\s+vụ\s+sắp\s+đến\s+hạn\]/iu,
    condition: 'Khi có việc sắp đến hạn',
  },
];
const FIELD = /\[\p{L}[^[\]]*\]/gu;
const MOST_UNITS = 5;

/** A paragraph stands in a letter that lists no such work, and speaks of it. */
function unfitting(
  { name, spoken, counted, condition }: Kind,
  template: TemplateText,
  letters: readonly LetterKinds[],
): Said[] {
  const without = letters.filter(({ conditions }) => !conditions[condition]);
  const found = template.paragraphs
    .filter((text) => spoken.test(text.replace(FIELD, ' ')) && !counted.test(text))
    .map((text) => ({ text, letters: without.filter(({ conditions }) => stands(text, conditions)) }))
    .filter((one) => one.letters.length > 0);
  if (found.length === 0) return [];
  const units = [...new Set(found.flatMap((one) => one.letters.map(({ unit }) => unit.name)))];
  const places = found.map(({ text }) => `“${shortened(oneLine(text))}”`).join('; ');
  return [
    {
      code: 'template-unfitting',
      text: `Mẫu “${template.name}” nói đến ${name} ở đoạn ${places}, mà có công văn không liệt kê việc nào như thế (${units.length}: ${some(units)}); đặt [${condition}] ở đầu đoạn thì đoạn chỉ còn trong công văn có ${name}.`,
    },
  ];
}

/** Is the field in this paragraph? Written in any case, as a template may. */
const asks = (text: string, field: string) =>
  oneLine(text).toLowerCase().includes(`[${field.toLowerCase()}]`);

const stands = (text: string, conditions: Letter['conditions']) =>
  LETTER_CONDITIONS.every((one) => conditions[one] || !asks(text, one));

const some = (units: readonly string[]) =>
  [...units.slice(0, MOST_UNITS), ...(units.length > MOST_UNITS ? ['…'] : [])].join(', ');

/** "……", "....", "___", also "……/……-……" as one place. "các ban…" is a word that goes on, "____" alone a line drawn. */
const DOTS = /(?:[….]*…[….]+|\.{4,}|_{3,})(?:\s?[/.-]?\s?(?:[….]*…[….]+|\.{4,}|_{3,}))*/gu;
const DRAWN = /^[\s_–—-]*$/u;

function unfilled({ name, paragraphs }: TemplateText): Said[] {
  const found = paragraphs
    .filter((text) => !DRAWN.test(text))
    .flatMap((text) => [...oneLine(text).matchAll(DOTS)].map(around));
  const places = [...new Set(found)];
  if (places.length === 0) return [];
  const known = LETTER_TEXTS.filter((one) => !paragraphs.some((text) => asks(text, one)));
  const fields = known.map((one) => `[${one}]`).join(', ');
  const better = fields === '' ? '' : `; chỗ nào chương trình biết thì thay bằng trường: ${fields}`;
  return [
    {
      code: 'template-unfilled',
      text: `Công văn còn chỗ chấm của mẫu “${name}”: ${places.map((one) => `“${one}”`).join('; ')}. Cần điền tay vào từng công văn, hoặc điền sẵn vào mẫu${better}.`,
    },
  ];
}

const MOST_TEXT = 60;
const BESIDE = 20;
const shortened = (text: string) => (text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`);

/** A field, or a word, that was cut in two. */
const HALF = /^[^[\]]*\]|^\S+/u;

/** The place with some whole words on both sides. */
function around({ 0: dots, index, input }: RegExpMatchArray & { index: number; input: string }): string {
  if (input.length <= MOST_TEXT) return input;
  const [from, to] = [index - BESIDE, index + dots.length + BESIDE];
  const before = from > 0 ? `…${input.slice(from, index).replace(HALF, '')}` : input.slice(0, index);
  const after = to < input.length ? `${input.slice(index, to).replace(/\s\S*$/u, '')} …` : input.slice(index);
  return before + after;
}
