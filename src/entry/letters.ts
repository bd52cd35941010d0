import type { DocumentFile, MadeLetters } from '../app/index.ts';
import { LETTER_TABLES, LETTER_TEXTS } from '../core/exports/index.ts';
import { DocumentError } from '../core/outcome/index.ts';
import { openZip } from '../readers/shared/index.ts';

const FIELDS = [...LETTER_TEXTS, ...LETTER_TABLES];

/**
 * The letters as .docx files, one after the other, so that each can be told as it is made.
 * @throws DocumentError those of openZip and openTemplate, with the template's name
 */
export async function* letterFiles(
  { name, bytes }: DocumentFile,
  letters: MadeLetters['letters'],
): AsyncGenerator<DocumentFile> {
  const { openTemplate } = await import(/* webpackChunkName: "writer-docx" */ '../writers/docx/index.ts');
  try {
    const zip = openZip(bytes);
    const parts = Object.fromEntries(zip.paths.map((path) => [path, zip.bytes(path)]));
    const template = openTemplate(parts, FIELDS);
    for (const one of letters) yield { name: one.name, bytes: await template.fill(one.letter) };
  } catch (error) {
    throw error instanceof DocumentError
      ? new DocumentError(error.code, { ...error.data, file: name })
      : error;
  }
}
