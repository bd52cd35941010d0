import { defineRule, type RuleContext, type Span, type Target } from './frame/index.ts';
import { shownAround } from './words/replaceAll.ts';

/** A quotation mark that is opened and not closed, or closed and never opened. */
export const unbalancedQuotes = defineRule({
  id: 'unbalanced-quotes',
  group: 'text',
  severity: 'warning',
  scope: 'text',
  summary: 'Ngoặc kép mở ra thì đóng lại, đóng thì đã mở.',
  why: 'Thiếu một dấu ngoặc kép, người đọc không biết tên phong trào, danh hiệu bắt đầu hay kết thúc ở đâu.',
  example: { bad: 'Danh hiệu “Gia đình tiêu biểu năm 2026', good: 'Danh hiệu “Gia đình tiêu biểu” năm 2026' },
  messages: {
    open: 'Dấu ngoặc kép mở ở “{near}” không có dấu đóng.',
    close: 'Dấu ngoặc kép đóng ở “{near}” không có dấu mở.',
    odd: 'Ngoặc kép thẳng (") ở “{near}” thiếu một dấu.',
  },
  check({ text, target }, report, context) {
    for (const { kind, at } of strayQuotes(text)) {
      if (goesOnElsewhere(kind, text, at, target, context)) continue;
      const near = text.slice(...shownAround(text, [at, at + 1])).trim();
      const suggestions = proposals(kind, text, at);
      const where = { at: target, span: [at, at + 1] as Span, suggestions, identity: near };
      report({ messageId: kind, data: { near }, ...where });
    }
  },
});

interface Stray {
  kind: 'open' | 'close' | 'odd';
  at: number;
}

function strayQuotes(text: string): Stray[] {
  const open: number[] = [];
  const stray: Stray[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”]/gu)) {
    if (mark === '“') open.push(index);
    else if (open.pop() === undefined) {
      stray.push({ kind: 'close', at: index });
      // ”Học từ làm việc”: the mark looks the wrong way, and its partner is there.
      if (looksOpening(text, index)) open.push(index);
    }
  }
  const straight = [...text.matchAll(/"/gu)].map(({ index }) => index);
  // “Mở bằng dấu này, đóng bằng dấu kia" is a pair all the same: a matter of style.
  const odd = straight.length % 2 === 1 ? straight.at(-1) : undefined;
  if (odd !== undefined && open.length > 0) open.pop();
  else if (odd !== undefined && stray.length > 0) stray.pop();
  else if (odd !== undefined) stray.push({ kind: 'odd', at: odd });
  const left = open.filter((at) => text[at] === '“');
  return [...stray, ...left.map((at): Stray => ({ kind: 'open', at }))].sort((a, b) => a.at - b.at);
}

const looksOpening = (text: string, at: number) =>
  /(?:^|[\s(])$/u.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at + 1));

/** How far a quotation of an official text may run over the paragraphs of the body. */
const MOST_PARAGRAPHS = 40;

/** The text of a law quoted over several paragraphs opens at the head of one and closes at the end of another. */
function goesOnElsewhere(
  kind: Stray['kind'],
  text: string,
  at: number,
  target: Target,
  { plan }: RuleContext,
): boolean {
  if (target.kind !== 'body') return false;
  const { items } = plan.body;
  const opensHere = kind === 'open' && opensParagraph(text, at);
  const closesHere = kind === 'close' && closesParagraph(text, at);
  if (opensHere)
    return items
      .slice(target.item + 1, target.item + MOST_PARAGRAPHS)
      .some(({ text: later }) => has(later, 'close', closesParagraph));
  if (closesHere)
    return items
      .slice(Math.max(0, target.item - MOST_PARAGRAPHS), target.item)
      .some(({ text: before }) => has(before, 'open', opensParagraph));
  return false;
}

const opensParagraph = (text: string, at: number) => text.slice(0, at).trim() === '';
const closesParagraph = (text: string, at: number) => /^[\s.;,]*$/u.test(text.slice(at + 1));
const has = (text: string, kind: Stray['kind'], where: (text: string, at: number) => boolean) =>
  strayQuotes(text).some((one) => one.kind === kind && where(text, one.at));

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
const turned = (text: string, at: number, mark: string) => text.slice(0, at) + mark + text.slice(at + 1);

type Proposals = Record<Stray['kind'], (text: string, at: number) => { value: string; label: string }[]>;
const PROPOSALS: Proposals = {
  open: (text, at) => [
    { value: closedAtEnd(text), label: 'Thêm dấu ” ở cuối' },
    { value: without(text, at), label: 'Bỏ dấu “' },
  ],
  close: (text, at) => {
    const opens = looksOpening(text, at);
    const turn = { value: turned(text, at, '“'), label: 'Đổi thành dấu mở “' };
    return [...(opens ? [turn] : []), { value: without(text, at), label: 'Bỏ dấu ”' }];
  },
  odd: (text, at) => [{ value: without(text, at), label: 'Bỏ dấu "' }],
};
const proposals = (kind: Stray['kind'], text: string, at: number) => PROPOSALS[kind](text, at);

const closedAtEnd = (text: string) => text.replace(/(?<end>[.;,:]?)$/u, '”$<end>');
