import type { Element, ElementOf, Point } from './elements.ts';
import { endsSentence } from './patterns/clause.ts';
import { type Entry, PATTERNS_BY_START } from './patterns/index.ts';
import { FOLLOWERS, type Look } from './patterns/pattern.ts';
import { endAt, sticky } from './patterns/sticky.ts';
import { endOfFigures, endOfWord, isLetterAt, startOfWord } from './letters.ts';
import type { Source } from './source.ts';

/** "đợt 2/2022", "số 5", "phiên 3": the figure is a name, unless it is a whole date. */
const NAMED_BY_NUMBER = new Set(
  'đợt lần kỳ số lệ đạt khóa phiên điều khoản điểm mục tập quyển lớp tổ khối phường quận ấp khu bảng biểu mẫu cấp hạng bậc chương trang khoá kì loại nhóm cụm vùng đội chi mức trên'.split(
    ' ',
  ),
);
const NAME_NUMBER = sticky('(?!\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})\\d{1,4}(?:[/.-]\\d{1,4})*(?![\\d])');

/** "l5/6/2024" with a small L, "A4", "covid-19": figures in a word */
const GLUED_NUMBER = sticky('(?<=\\p{L})\\d+(?:[/.-]\\d+)*');

type Sign = (from: number, to: number) => Element;
const stop =
  (mark: ElementOf<'stop'>['mark']): Sign =>
  (from, to) => ({ is: 'stop', mark, from, to });
const and: Sign = (from, to) => ({ is: 'and', from, to });
const until: Sign = (from, to) => ({ is: 'lead', lead: 'until', from, to });
const SIGNS: Record<string, Sign> = {
  ',': (from, to) => ({ is: 'and', sign: ',', from, to }),
  '&': and,
  '+': and,
  '/': (from, to) => ({ is: 'and', sign: '/', from, to }),
  '-': (from, to) => ({ is: 'dash', from, to }),
  '~': (from, to) => ({ is: 'approx', from, to }),
  '→': until,
  '=>': until,
  '÷': until,
  ';': stop(';'),
  '•': stop(';'),
  ':': stop(':'),
  '(': stop('('),
  '[': stop('('),
  ')': stop(')'),
  ']': stop(')'),
};
const JOINING = new Set(['và', 'hoặc', 'cùng']);

interface State {
  source: Source;
  elements: Element[];
  chain: Point | undefined;
  atClauseStart: boolean;
  /** One bit for each pattern that needs words: whether they were looked for, and whether they are not there. */
  asked: number;
  asleep: number;
}

/** "Trước ngày 10/6 và ngày 10/9" → lead, points, and, points: each character belongs to one element or is blank. */
export function scan(source: Source): Element[] {
  const state: State = {
    source,
    elements: [],
    chain: undefined,
    atClauseStart: true,
    asked: 0,
    asleep: 0,
  };
  let at = 0;
  while (at < source.text.length) {
    if (source.text.charAt(at) === ' ') at += 1;
    else at = takeAt(state, at);
  }
  return state.elements;
}

/** Each cell is searched for a word once, and only when a pattern that needs it might begin. */
function isAwake(state: State, { needs, bit }: Entry): boolean {
  if (needs === undefined) return true;
  if ((state.asked & bit) === 0) {
    state.asked |= bit;
    if (!hasAny(state.source.text, needs)) state.asleep |= bit;
  }
  return (state.asleep & bit) === 0;
}

function hasAny(text: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (text.includes(words[i] as string)) return true;
  return false;
}

/** Adds the element at an offset and says where to go on. */
function takeAt(state: State, at: number): number {
  const { text } = state.source;
  const wordEnd = endOfWord(text, at);
  if (wordEnd > at) return takeWord(state, at, wordEnd);
  const to = endOfFigures(text, at);
  if (to > at)
    return add(
      state,
      nameNumber(state, at) ?? ask(state, at, startOfFigures(text, to)) ?? { is: 'text', from: at, to },
    );
  const found = ask(state, at, '*');
  return found ? add(state, found) : takeSign(state, at);
}

function takeWord(state: State, from: number, to: number): number {
  const word = state.source.text.slice(from, to);
  const found = ask(state, from, word);
  return add(state, found ?? (JOINING.has(word) ? and(from, to) : { is: 'text', from, to }));
}

/** Which of the forms that begin with a figure may stand here. */
function startOfFigures(text: string, end: number): string {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return isLetterAt(text, at) ? '0a' : (FIGURE_STARTS[text.charAt(at)] ?? '0*');
}
const FIGURE_STARTS: Readonly<Record<string, string>> = Object.fromEntries(
  FOLLOWERS.map((sign) => [sign, `0${sign}`]),
);

function ask(state: State, at: number, start: string): Element | null {
  const entries = PATTERNS_BY_START.get(start);
  if (!entries) return null;
  const previous = state.elements.at(-1);
  const chain = previous?.is === 'points' ? undefined : state.chain;
  const look: Look = { text: state.source.text, at, previous, chain, atClauseStart: state.atClauseStart };
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i] as Entry;
    const found = isAwake(state, entry) ? entry.read(look) : null;
    if (found && found.to > at) return found;
  }
  return null;
}

function nameNumber(state: State, at: number): Element | null {
  const { text } = state.source;
  const previous = state.elements.at(-1);
  if (previous?.is !== 'text') return null;
  const isNamed = NAMED_BY_NUMBER.has(text.slice(startOfWord(text, previous.to), previous.to));
  const to = endAt(GLUED_NUMBER, text, at) ?? (isNamed ? endAt(NAME_NUMBER, text, at) : undefined);
  return to === undefined ? null : { is: 'text', from: at, to };
}

function takeSign(state: State, at: number): number {
  const { text } = state.source;
  const sign = text.startsWith('=>', at) ? '=>' : text.charAt(at);
  const isBullet = (sign === '-' || sign === '+' || sign === '*') && state.source.breaks.has(at - 1);
  if (isBullet || endsSentence(text, at))
    return add(state, { is: 'stop', mark: isBullet ? ';' : '.', from: at, to: at + 1 });
  const made = SIGNS[sign]?.(at, at + sign.length);
  if (made) return add(state, made);
  const previous = state.elements.at(-1);
  if (previous?.is === 'text' && previous.to === at) previous.to += 1;
  return at + 1;
}

/** What keeps a list or range going: "tháng 3, và 6", "từ ngày 17 đến hết ngày 20". */
const KEEPS_CHAIN: ReadonlySet<Element['is']> = new Set(['and', 'dash', 'lead', 'frame']);
const KEEPS_START: ReadonlySet<Element['is']> = new Set(['lead', 'frame', 'tentative', 'approx', 'time']);
const OPENS_CLAUSE: ReadonlySet<Element['is']> = new Set(['stop', 'and', 'dash']);

/** "256/2024", "festival-2024": the sign belongs to words that nothing reads, and so does the year behind it. */
function isInWord({ text }: Source, previous: Element | undefined, { is, from, to }: Element): boolean {
  if (previous?.is !== 'text' || previous.to === to) return false;
  const isTight = previous.to === from && text.charAt(to) !== ' ';
  return text.charAt(from) === '/' || (is === 'dash' && isTight);
}

function goOn(text: ElementOf<'text'>, { to, subject }: ElementOf<'text'>): void {
  text.to = to;
  if (subject ?? text.subject) text.subject = subject ?? 'inside';
}

function add(state: State, element: Element): number {
  const previous = state.elements.at(-1);
  if (element.is === 'text' && previous?.is === 'text') goOn(previous, element);
  else state.elements.push(element);
  if (element.is === 'points') state.chain = element.points.at(-1);
  else if (!KEEPS_CHAIN.has(element.is)) state.chain = undefined;
  if (OPENS_CLAUSE.has(element.is)) state.atClauseStart = !isInWord(state.source, previous, element);
  else if (!KEEPS_START.has(element.is)) state.atClauseStart = false;
  return element.to;
}
