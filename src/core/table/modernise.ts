import { convertLegacy, type LegacyFont, oneLine, recogniseLegacy, weighLegacy } from '../text/index.ts';
import type { Note, Outcome, Place } from '../outcome/index.ts';
import type { RawParagraph, RawTable, SourceDocument } from './raw.ts';

/**
 * A document in TCVN3 or VNI → the same in Unicode, with one note for each font: "Néi dung thùc hiÖn" → "Nội dung
 * thực hiện". What is Unicode already comes back as it is, so doing it twice does nothing more.
 *
 * The whole document is weighed first, since a short cell alone ("phè") says too little; where it is no old font as
 * a whole, each table and each single text is weighed by itself: documents are pasted together.
 */
export function modernise(document: Outcome<SourceDocument>): Outcome<SourceDocument> {
  const found: Found[] = [];
  const font = recogniseLegacy(document.value.blocks.map(blockText).join('\n'));
  const blocks = document.value.blocks.map((block) =>
    block.kind === 'paragraph' ? moderniseParagraph(block, font, found) : moderniseTable(block, font, found),
  );
  if (found.length === 0) return document;
  return { value: { ...document.value, blocks }, notes: [...document.notes, ...notesOf(found)] };
}

interface Found {
  font: LegacyFont;
  before: string;
  after: string;
  where: Place;
}

function moderniseParagraph(
  paragraph: RawParagraph,
  around: LegacyFont | undefined,
  found: Found[],
): RawParagraph {
  return { ...paragraph, text: moderniseText(paragraph.text, around, paragraph.where, found) };
}

function moderniseTable(table: RawTable, around: LegacyFont | undefined, found: Found[]): RawTable {
  const font = around ?? recogniseLegacy(blockText(table));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: moderniseText(cell.text, font, row.where, found) })),
  }));
  return { ...table, rows };
}

/** A text among others in an old font is in it too, unless its own words speak against it. */
function moderniseText(text: string, around: LegacyFont | undefined, where: Place, found: Found[]): string {
  const font = recogniseLegacy(text) ?? (around && speaksAgainst(text, around) ? undefined : around);
  const after = font ? convertLegacy(text, font).normalize('NFC') : text;
  if (font && after !== text) found.push({ font, before: text, after, where });
  return after;
}

function speaksAgainst(text: string, font: LegacyFont): boolean {
  const { good, modern, odd } = weighLegacy(text, font);
  return modern + odd > good;
}

const blockText = (block: RawParagraph | RawTable): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('\n');

const FONT_NAMES: Record<LegacyFont, string> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };
const SHOWN = 60;

function notesOf(found: readonly Found[]): Note[] {
  const fonts = [...new Set(found.map(({ font }) => font))];
  return fonts.flatMap((font) => {
    const own = found.filter((one) => one.font === font);
    const first = own[0];
    return first ? [noteOf(first, own.length)] : [];
  });
}

function noteOf({ font, before, after, where }: Found, count: number): Note {
  const example = `“${shortened(before)}” thành “${shortened(after)}”`;
  return {
    code: 'legacy-font',
    text: `Đã chuyển ${count} đoạn hoặc ô từ phông cũ ${FONT_NAMES[font]} sang Unicode, như ${example}.`,
    where,
  };
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
