import type { Span } from '../../core/rules/index.ts';

const WIDEST = 96;
const BEFORE = 30;

/**
 * The part of a text that a finding means, on one line, with a mark under it:
 * caret('Trước ngày 30/6/2025', [11, 20]) → ['Trước ngày 30/6/2025', '           ^^^^^^^^^'].
 */
export function caret(text: string, span: Span = [0, text.length]): [line: string, mark: string] {
  const line = text.normalize('NFC').replace(/\s/gu, ' ');
  const from = Math.max(0, line.length <= WIDEST ? 0 : span[0] - BEFORE);
  const shown = line.slice(from, from + WIDEST);
  const head = from > 0 ? '…' : '';
  const tail = from + WIDEST < line.length ? '…' : '';
  const start = Math.min(span[0] - from, shown.length);
  const length = Math.max(1, Math.min(span[1] - span[0], shown.length - start));
  return [`${head}${shown}${tail}`, `${' '.repeat(head.length + start)}${'^'.repeat(length)}`];
}
