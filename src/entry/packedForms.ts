import type { BrokenFile, DocumentFile } from '../app/index.ts';
import { DocumentError } from '../core/outcome/index.ts';
import { openZip, type Zip } from '../readers/shared/index.ts';

/** What programs and systems put beside the files of a person. */
const BY_THE_WAY = /(?:^|[\\/])(?:__MACOSX[\\/]|\.|~\$)|(?:^|[\\/])(?:thumbs\.db|desktop\.ini)$|[\\/]$/iu;

/**
 * The files packed in a .zip, as `forms` makes it: each unpacked when it is asked for, so that of hundreds only one is;
 * one that is damaged, like the whole, is told and holds nobody up.
 */
export function packedForms({ name, bytes }: DocumentFile): (() => DocumentFile | BrokenFile)[] {
  const zip = orBroken(name, () => openZip(bytes));
  if ('broken' in zip) return [() => zip];
  const paths = zip.paths.filter((path) => !BY_THE_WAY.test(path));
  if (paths.length === 0) return [() => ({ name, broken: 'empty-file' })];
  return paths.map((path) => () => unpackedForm(`${name}/${path}`, zip, path));
}

const unpackedForm = (name: string, zip: Zip, path: string): DocumentFile | BrokenFile =>
  orBroken(name, () => ({ name, bytes: zip.bytes(path) }));

function orBroken<T>(name: string, open: () => T): T | BrokenFile {
  try {
    return open();
  } catch (error) {
    if (error instanceof DocumentError) return { name, broken: error.code };
    throw error;
  }
}
