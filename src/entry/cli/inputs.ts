import type * as z from 'zod';
import type { DocumentFile } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import { codeOf } from '../../hosts/file/index.ts';
import type { CommandCall } from './command.ts';
import { UsageError } from './usage.ts';

/** The named files, read whole; "-" is text from stdin. @throws UsageError no-file, DocumentError not-found, not-readable */
export async function filesOf(call: CommandCall, name: string): Promise<DocumentFile[]> {
  const files: DocumentFile[] = [];
  for await (const file of eachFile(call, name)) files.push(file);
  return files;
}

/** The same, each read when it is asked for: hundreds of them need not be held at once. */
export async function* eachFile(
  { options, terminal }: CommandCall,
  name: string,
): AsyncGenerator<DocumentFile> {
  if (options.files.length === 0) throw new UsageError('no-file', { name });
  for (const path of options.files) {
    const bytes = path === '-' ? await terminal.stdin() : await readOrFail(terminal.readFile, path);
    yield { name: path === '-' ? 'stdin' : baseName(path), bytes };
  }
}

/** @throws DocumentError not-found, not-readable */
export async function readOrFail(
  readFile: (path: string) => Promise<Uint8Array>,
  path: string,
): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new DocumentError(codeOf(error) === 'ENOENT' ? 'not-found' : 'not-readable', { file: path });
  }
}

export const baseName = (path: string) => path.replace(/^.*[\\/]/u, '');

/** stdin as one JSON value a line; blank lines are passed over. @throws UsageError bad-input-line */
export async function jsonLines<T>({ terminal }: CommandCall, schema: z.ZodType<T>): Promise<T[]> {
  const text = new TextDecoder().decode(await terminal.stdin());
  return text
    .split(/\r?\n/u)
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, i + 1, schema)]));
}

function parseLine<T>(line: string, number: number, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(jsonOrNothing(line));
  if (!parsed.success) throw new UsageError('bad-input-line', { line: number });
  return parsed.data;
}

function jsonOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
