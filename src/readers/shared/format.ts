import { DocumentError } from '../../core/outcome/index.ts';
import { startsWith } from './bytes.ts';
import { compoundFileError, isCompoundFile } from './ole.ts';
import { openZip } from './zip.ts';
import { isZip } from './zipDirectory.ts';

export type DocumentFormat = 'docx' | 'xlsx' | 'html' | 'csv' | 'text';

const PDF = [0x25, 0x50, 0x44, 0x46];
const HTML = /<(!doctype\s+html|html|head|body|meta|table|tr|td|p|div|span)[\s>/]|<!--StartFragment/iu;

/**
 * What a file is, by its content first and its name only where the content does not tell:
 * a .docx renamed to .txt is Word all the same.
 *
 * Errors (DocumentError): 'empty-file', 'encrypted', 'old-doc', 'old-xls', 'not-a-zip', 'unknown-format' and those of
 * openZip.
 */
export function formatOf(bytes: Uint8Array, name: string): DocumentFormat {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (isZip(bytes)) return packageFormat(bytes);
  if (startsWith(bytes, PDF)) throw new DocumentError('unknown-format');
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === 'docx' || ending === 'xlsx') throw new DocumentError('not-a-zip');
  if (HTML.test(headOf(bytes))) return 'html';
  return ending === 'csv' ? 'csv' : 'text';
}

function packageFormat(bytes: Uint8Array): DocumentFormat {
  const { paths } = openZip(bytes);
  if (paths.some((path) => /^word\//iu.test(path))) return 'docx';
  if (paths.some((path) => /^xl\//iu.test(path))) return 'xlsx';
  throw new DocumentError('unknown-format');
}

/** The beginning, read byte by byte; NULs of UTF-16 dropped: enough to see a tag. */
const headOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4096)).replaceAll('\0', '');
