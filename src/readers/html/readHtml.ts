import { DocumentError, type Note, type Outcome, tooLarge } from '../../core/outcome/index.ts';
import type { SourceDocument } from '../../core/table/index.ts';
import { brokenLetters, MAX_CHARS, say } from '../shared/index.ts';
import { decodeHtml } from './decode.ts';
import { Page } from './page.ts';
import { steer } from './steer.ts';
import { tokenize } from './tokenize.ts';

/**
 * Reads HTML as Word, Excel, LibreOffice or Google Docs put it on the clipboard or save it: tables with their spans,
 * paragraphs with their numbers. There is no DOM in it, so it runs in a worker, and nothing of the page is ever run
 * or shown as HTML again.
 *
 * Errors (DocumentError): 'empty-file', 'too-large', 'too-many-rows'.
 */
export function readHtml(html: string, file: string): Outcome<SourceDocument> {
  if (html.trim() === '') throw new DocumentError('empty-file');
  if (html.length > MAX_CHARS) throw tooLarge('letters', MAX_CHARS, { size: html.length });
  const page = new Page(file);
  tokenize(html.replace(CLIPBOARD_HEADER, ''), steer(page));
  page.end();
  const notes = [...changeNotes(page, file), ...damageNotes(html, file), ...page.flow.notes];
  return { value: { file, blocks: page.flow.blocks }, notes };
}

/** readHtml of a file. Errors also: 'unreadable-encoding'. */
export function readHtmlBytes(bytes: Uint8Array, file: string): Outcome<SourceDocument> {
  if (bytes.length > MAX_CHARS) throw tooLarge('letters', MAX_CHARS, { size: bytes.length });
  return readHtml(decodeHtml(bytes), file);
}

/** Windows puts offsets before the page: "Version:0.9", "StartHTML:0000000105", … */
const CLIPBOARD_HEADER =
  /^\ufeff?Version:[\d.]{1,9}[\r\n]{1,4}(?:[A-Za-z]{1,20}:[^\r\n<]{0,2000}[\r\n]{1,4}){0,20}/u;

const changeNotes = ({ changes }: Page, file: string): Note[] =>
  changes === 0 ? [] : [say('tracked-changes', String(changes), { file })];

function damageNotes(html: string, file: string): Note[] {
  const broken = brokenLetters(html);
  return broken === 0 ? [] : [say('letters-damaged', String(broken), { file })];
}
