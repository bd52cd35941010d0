import { DocumentError } from '../../core/outcome/index.ts';
import { byName } from './byName.ts';
import { startsWith } from './bytes.ts';
import { ZIP_LIMITS } from './limits.ts';
import { compoundFileError, isCompoundFile } from './ole.ts';
import { isZip, readDirectory } from './zipDirectory.ts';

export type DocumentFormat = 'docx' | 'xlsx' | 'pdf' | 'html' | 'csv' | 'text';

/** Formats that are neither text nor ours, by their first bytes: RTF, PNG, JPEG, GIF, RAR, 7z, gzip. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

const BY_ENDING = byName<DocumentFormat>({
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
});

/**
 * What a file is, by its content first: a package by the folder inside, a page by its tags whatever its name says
 * ("bao-cao.xls" from a web system is often HTML). The name decides between csv and text, and where a package is damaged.
 *
 * Errors (DocumentError): 'empty-file', 'encrypted', 'old-doc', 'old-xls', 'not-a-zip' (called .docx, but none),
 * 'broken-pdf' (called .pdf, but none), 'unknown-format' for RTF, pictures, other archives, web archives and the XML of Office 2003.
 */
export function formatOf(bytes: Uint8Array, name: string): DocumentFormat {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  const named = BY_ENDING.get(/\.([^.]*)$/u.exec(name.toLowerCase())?.[1] ?? '');
  if (isZip(bytes)) return packageFormat(bytes, named);
  const head = headOf(bytes);
  if (PDF_HEADER.test(head)) return 'pdf';
  if (FOREIGN.some((magic) => startsWith(bytes, magic)) || FOREIGN_TEXT.test(head))
    throw new DocumentError('unknown-format');
  if (named === 'pdf') throw new DocumentError('broken-pdf');
  if (named === 'docx' || named === 'xlsx') {
    if (HTML_TAG.test(head)) return 'html';
    throw new DocumentError('not-a-zip');
  }
  return named ?? (HTML_TAG.test(head) ? 'html' : 'text');
}

/** The parts tell more than the name; a cut-off package is left to its reader, which says so. */
function packageFormat(bytes: Uint8Array, named: DocumentFormat | undefined): DocumentFormat {
  const isPackage = named === 'docx' || named === 'xlsx';
  try {
    const names = readDirectory(bytes, ZIP_LIMITS).map((entry) => entry.name.toLowerCase());
    if (names.some((path) => /^[/\\]?xl[/\\]/u.test(path))) return 'xlsx';
    if (names.some((path) => /^[/\\]?word[/\\]/u.test(path))) return 'docx';
  } catch (error) {
    if (!isPackage) throw error;
  }
  if (isPackage) return named;
  throw new DocumentError('unknown-format');
}

/** The beginning, passing over zeros, so that UTF-16 is seen through. */
const headOf = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(0, 2048).filter((byte) => byte !== 0));

const HTML_TAG = /<(?:!doctype\s+html|html|head|body|table|meta)[\s>]/iu;

/** Readers of PDF take a little rubbish before it. */
const PDF_HEADER = /^[^]{0,1024}?%PDF-\d/u;

/** Text, but not of ours: "Single file web page" (.mht), Word and Excel 2003 XML, flat OpenDocument. */
const FOREIGN_TEXT =
  /^[^\p{ASCII}]{0,3}\s{0,9}(?:MIME-Version:|From: <Saved by|<\?xml[^]{0,300}?<(?:\?mso-application|pkg:package|office:document))/iu;
