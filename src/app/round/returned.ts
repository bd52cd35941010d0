import { DocumentError, type DocumentErrorCode } from '../../core/outcome/index.ts';
import { type FileRead, type FormRules, readFormFile, type Round } from '../../core/sheets/index.ts';
import { type BrokenFile, openBook } from '../commands/score.ts';
import type { DocumentFile, Ports } from '../ports.ts';

/**
 * A file that came back: what it says, or why it did not open. It waits until hundreds of others are there, so it is
 * kept as bytes, a quarter of what the objects take; a worker hands them over without copying them letter by letter.
 */
export type ReturnedForm = { file: string } & ({ said: Uint8Array } | { broken: DocumentErrorCode });

/** What reading them needs of the tools of the work. */
export interface FormTools extends Pick<Ports, 'readWorkbook'> {
  /** What a .zip holds, each unpacked when it is asked for. */
  unpack(file: DocumentFile): Promise<readonly (() => DocumentFile | BrokenFile)[]>;
  progress(at: { stage: 'file'; file: string; at: number; of: number }): void;
}

export const isPacked = ({ name }: Pick<DocumentFile, 'name'>): boolean => /\.zip$/iu.test(name);

/** A form, or all that were packed together. One that does not open is told and holds nobody up. */
export async function readReturned(
  rules: FormRules,
  file: DocumentFile,
  tools: FormTools,
): Promise<ReturnedForm[]> {
  if (!isPacked(file)) return [await readOne(rules, file, tools)];
  const forms: ReturnedForm[] = [];
  const packed = await tools.unpack(file);
  for (const take of packed) {
    const one = take();
    tools.progress({ stage: 'file', file: one.name, at: forms.length + 1, of: packed.length });
    forms.push(await readOne(rules, one, tools));
  }
  return forms;
}

async function readOne(
  rules: FormRules,
  file: DocumentFile | BrokenFile,
  ports: Pick<Ports, 'readWorkbook'>,
): Promise<ReturnedForm> {
  try {
    const snapshot = await openBook(file, ports);
    return { file: file.name, said: packed(readFormFile(rules, snapshot, file.name)) };
  } catch (error) {
    return { file: file.name, broken: codeOf(error) };
  }
}

export function takeReturned(round: Round, form: ReturnedForm): void {
  if ('said' in form) round.take(unpacked(form.said), form.file);
  else round.addUnreadable(form.file, form.broken);
}

const packed = (read: FileRead): Uint8Array => new TextEncoder().encode(JSON.stringify(read));
const unpacked = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as FileRead;

/** @throws what is no fault of a file */
export function codeOf(error: unknown): DocumentErrorCode {
  if (!(error instanceof DocumentError)) throw error;
  return error.code;
}
