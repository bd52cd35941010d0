import type { DocumentFile, MadeLetters } from '../app/index.ts';
import { LETTER_FIELDS, templateNotes } from '../core/exports/index.ts';
import { DocumentError, type Note } from '../core/outcome/index.ts';
import { openZip } from '../readers/shared/index.ts';

export interface OpenedLetters {
  /** What the template leaves to be filled in by hand, what it says and the letters do not bear out. */
  notes: Note[];
  /** The letters as .docx files, one after the other, so that each can be told as it is made. */
  files(): AsyncGenerator<DocumentFile>;
}

/** @throws DocumentError those of openZip and openTemplate, with the template's name; those of filling from `files` */
export async function openLetters(
  { name, bytes }: DocumentFile,
  letters: MadeLetters['letters'],
): Promise<OpenedLetters> {
  const { openTemplate } = await import(/* webpackChunkName: "writer-docx" */ '../writers/docx/index.ts');
  const template = await named(name, () => {
    const zip = openZip(bytes);
    return openTemplate(Object.fromEntries(zip.paths.map((path) => [path, zip.bytes(path)])), LETTER_FIELDS);
  });
  return {
    notes: templateNotes(
      { name, paragraphs: template.paragraphs },
      letters.map(({ letter }) => letter),
    ),
    async *files() {
      for (const one of letters)
        yield { name: one.name, bytes: await named(name, () => template.fill(one.letter)) };
    },
  };
}

/** Which template it was is known here. */
async function named<T>(file: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof DocumentError ? new DocumentError(error.code, { ...error.data, file }) : error;
  }
}
