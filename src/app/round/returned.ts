import { DocumentError, type DocumentErrorCode } from '../../core/outcome/index.ts';
import { type FileRead, type FormRules, readFormFile, type Round } from '../../core/sheets/index.ts';
import { openBook } from '../commands/score.ts';
import type { DocumentFile, Ports } from '../ports.ts';

/** A file that came back: what it says, or why it did not open. Plain data that waits until all are there. */
export type ReturnedForm = { file: string } & ({ read: FileRead } | { broken: DocumentErrorCode });

/** One that does not open is told and holds nobody up. */
export async function readReturned(
  rules: FormRules,
  file: DocumentFile,
  ports: Pick<Ports, 'readWorkbook'>,
): Promise<ReturnedForm> {
  try {
    const snapshot = await openBook(file, ports);
    return { file: file.name, read: readFormFile(rules, snapshot, file.name) };
  } catch (error) {
    return { file: file.name, broken: codeOf(error) };
  }
}

export function takeReturned(round: Round, form: ReturnedForm): void {
  if ('read' in form) round.take(form.read, form.file);
  else round.addUnreadable(form.file, form.broken);
}

/** @throws what is no fault of a file */
export function codeOf(error: unknown): DocumentErrorCode {
  if (!(error instanceof DocumentError)) throw error;
  return error.code;
}
