import { DocumentError, type Note, type Outcome } from '../../core/outcome/index.ts';
import { brokenLetters, decodeLatin, guessLetters, isBinary, looksLikeUtf16, say } from '../shared/index.ts';

/**
 * The letters of a text file, in any encoding that `guessLetters` knows.
 *
 * Errors (DocumentError): 'empty-file', 'unknown-format' for what is no text at all (a picture, an archive),
 * 'unreadable-encoding' for text in an encoding we do not know.
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  const text = guessLetters(bytes);
  if (text === undefined) throw new DocumentError(isText(bytes) ? 'unreadable-encoding' : 'unknown-format');
  if (isBinary(text)) throw new DocumentError('unknown-format');
  return { value: text.replace(END_OF_DOS, ''), notes: damageNotes(text, file) };
}

const END_OF_DOS = /\u001a\s*$/u;

const isText = (bytes: Uint8Array) => looksLikeUtf16(bytes) !== undefined || !isBinary(decodeLatin(bytes));

function damageNotes(text: string, file: string): Note[] {
  const broken = brokenLetters(text);
  if (broken === 0) return [];
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/u).length;
  return [say('letters-damaged', String(broken), { file, line })];
}
