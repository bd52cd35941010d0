import type { Outcome } from '../../core/outcome/index.ts';
import { type Plan, readPlan } from '../../core/plan/index.ts';
import type { SheetsContent } from '../../core/sheets/index.ts';
import { modernise, type SourceDocument } from '../../core/table/index.ts';
import { createDirectory, type DirectoryUnit } from '../../core/units/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';
import { openBook } from './openBook.ts';

export interface ImportRequest {
  files: readonly DocumentFile[];
  /** The office's own directory; absent: the one that ships for the plan's day. */
  directory?: readonly DirectoryUnit[];
  /** Asked without a day when the plan has no date. */
  shippedFor: (day: string | undefined) => readonly DirectoryUnit[];
  /** For deadlines without a year; absent: the plan's own. */
  year?: number;
}

export interface Imported {
  plan: Plan;
  /** All that its sheets hold, where the one file was a workbook that this program made. */
  book?: SheetsContent;
}

/** Documents in, one plan out; nothing is written. @throws DocumentError */
export const importPlan = {
  id: 'import-plan',
  async run(request: ImportRequest, ports: Pick<Ports, 'readDocument' | 'readWorkbook'>): Promise<Imported> {
    const [file, ...more] = request.files;
    const snapshot = file && more.length === 0 ? await ports.readWorkbook(file) : undefined;
    const book = snapshot && openBook(snapshot)?.value;
    return book ? { plan: book.plan, book } : { plan: await readDocuments(request, ports) };
  },
};

async function readDocuments(
  { files, directory, shippedFor, year }: ImportRequest,
  ports: Pick<Ports, 'readDocument'>,
): Promise<Plan> {
  const documents: Outcome<SourceDocument>[] = [];
  for (const file of files) documents.push(modernise(await ports.readDocument(file)));
  const directoryFor = (day: string | undefined) => createDirectory(directory ?? shippedFor(day));
  return readPlan(documents, { directoryFor, ...(year === undefined ? {} : { year }) });
}
