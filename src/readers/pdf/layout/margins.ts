import type { Note } from '../../../core/outcome/index.ts';
import { oneLine } from '../../../core/text/index.ts';
import { say } from '../../shared/index.ts';
import type { Page, PageLine } from './page.ts';

/** How much of a page, above and below, may hold what every page says. */
const MARGIN = 0.1;
/** So many of the pages must say it. */
const MOST_PAGES = 0.5;

/**
 * Takes out what stands above and below on every page: "Trang 3/7", the name of the office, numbers. The texts go to
 * the notes, each once.
 */
export function withoutMargins(pages: readonly Page[], file: string): { pages: Page[]; notes: Note[] } {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(marginal(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeats = ({ text }: PageLine) =>
    pages.length > 1 && (counts.get(keyOf({ text })) ?? 0) >= Math.max(2, MOST_PAGES * pages.length);
  const gone = new Map<string, Note>();
  const kept = pages.map((page) => {
    const own = new Set(marginal(page).filter((line) => isPageMark(line.text) || repeats(line)));
    for (const { text } of own) gone.set(text, noteOf(text, file));
    return { ...page, blocks: page.blocks.filter((block) => block.kind === 'table' || !own.has(block)) };
  });
  return { pages: kept, notes: [...gone.values()] };
}

/** The first and the last lines of a page, as far as they stand in its margins. */
function marginal({ height, blocks }: Page): PageLine[] {
  const isLine = (block: Page['blocks'][number]): block is PageLine => block.kind === 'line';
  return blocks
    .filter(isLine)
    .filter(({ base, size }) => base - size < MARGIN * height || base > (1 - MARGIN) * height);
}

/** The numbers of pages may differ; those of annexes name them. */
const keyOf = ({ text }: { text: string }) =>
  (/^(?:phụ lục|biểu|mẫu)(?!\p{L})/iu.test(text) ? text : text.replace(/\d+/gu, '0')).toLowerCase();

const isPageMark = (text: string) =>
  /^(trang\s*)?[-–\s]*\d{1,4}(\s*\/\s*\d{1,4})?[-–\s]*$/iu.test(text.trim());

const noteOf = (text: string, file: string): Note =>
  isPageMark(text)
    ? { code: 'page-mark', text: `Đã bỏ dấu trang “${oneLine(text)}”.`, where: { file } }
    : say('header-footer', text, { file });
