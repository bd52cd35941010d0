import type { Note, Outcome } from '../outcome/index.ts';
import { type RawParagraph, splitLeadingCode } from '../table/index.ts';
import { cleanText, oneLine } from '../text/index.ts';
import type { BodyItem } from './model.ts';

/**
 * The text outside the appendices as items with the numbers they stand under. Before the first numbered section all
 * is `head`; from "Nơi nhận" on all is `end`. Numbers are taken as written: a plan may well count II, II.
 */
export function readBody(paragraphs: readonly RawParagraph[]): Outcome<BodyItem[]> {
  const notes: Note[] = [];
  const items: BodyItem[] = [];
  const path: { style: string; key: string }[] = [];
  let phase: 'head' | 'body' | 'end' = 'head';
  for (const { text: raw, where } of paragraphs) {
    for (const text of cleanText(raw).split('\n').filter(Boolean)) {
      if (/^nơi nhận\s*:?/iu.test(text)) phase = 'end';
      const heading = phase === 'end' ? undefined : sectionNumber(text);
      if (heading) {
        phase = 'body';
        enter(path, heading);
      }
      const above = items.at(-1);
      if (phase === 'body' && !heading && above?.kind !== 'head' && above && isCut(above.text, text)) {
        above.text = `${above.text} ${text}`;
        notes.push({
          code: 'paragraph-joined',
          text: `Đã nối đoạn bị ngắt trang: “${oneLine(text).slice(0, 80)}”.`,
          where,
        });
        continue;
      }
      const section = phase === 'body' ? path.map(({ key }) => key).join('.') : '';
      items.push({
        section,
        kind: phase === 'body' ? kindOf(text, heading !== undefined) : phase,
        text,
        where,
      });
    }
  }
  return { value: items, notes };
}

/** "… điều hành của UBND" | "quận gắn với …": a page ended inside the sentence. */
const isCut = (upper: string, lower: string) =>
  !/[.;:!?…”")]$/u.test(upper) && /^\p{Ll}/u.test(lower) && !/^[a-zđ][.)]/u.test(lower);

function kindOf(text: string, isHeading: boolean): BodyItem['kind'] {
  if (isHeading) return 'heading';
  return /^[-–—•+*]\s*/u.test(text) ? 'bullet' : 'paragraph';
}

/** "II. NỘI DUNG", "2. Nhiệm vụ trọng tâm", "1.1. …", "a) …"; a dash is no section. */
function sectionNumber(text: string): { style: string; key: string } | undefined {
  const code = splitLeadingCode(text)?.code;
  if (!code || ['dash', 'plus', 'none'].includes(code.style)) return undefined;
  return { style: code.style, key: code.key };
}

function enter(path: { style: string; key: string }[], next: { style: string; key: string }): void {
  const depth = (key: string) => key.split('.').length;
  if (next.style === 'dotted') {
    const top = path.findIndex(({ style }) => style === 'arabic' || style === 'dotted');
    if (top >= 0) path.length = top;
  } else {
    const brother = path.findIndex(
      ({ style, key }) => style === next.style && depth(key) === depth(next.key),
    );
    const dotted = next.style === 'arabic' ? path.findIndex(({ style }) => style === 'dotted') : -1;
    const cut = [brother, dotted].filter((at) => at >= 0);
    if (cut.length) path.length = Math.min(...cut);
  }
  path.push(next);
}
