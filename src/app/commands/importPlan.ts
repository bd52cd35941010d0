import { DocumentError, type Outcome } from '../../core/outcome/index.ts';
import { type Plan, readPlan } from '../../core/plan/index.ts';
import { isOurs, type SheetsContent } from '../../core/sheets/index.ts';
import { type GivenRoles, modernise, type SourceDocument } from '../../core/table/index.ts';
import { createDirectory, type Directory, type DirectoryUnit } from '../../core/units/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';
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
  /** What a person said that columns hold. */
  roles?: GivenRoles;
  /** A plan of which no table is known yet, instead of an error. */
  withoutTasks?: boolean;
}

export interface Imported {
  plan: Plan;
  /** All that its sheets hold, where the one file was a workbook that this program made. */
  book?: SheetsContent;
  /** That workbook as it was read. */
  snapshot?: Snapshot;
}

/**
 * Documents in, one plan out; nothing is written. `year` is for documents: a workbook has its own on Kế hoạch.
 * @throws DocumentError also book-among-files
 */
export const importPlan = {
  id: 'import-plan',
  async run(request: ImportRequest, ports: Pick<Ports, 'readDocument' | 'readWorkbook'>): Promise<Imported> {
    const book = await bookAmong(request, ports);
    if (!book) return { plan: await readDocuments(request, ports) };
    return {
      plan: withYearNote(book.content.plan, request.year),
      book: book.content,
      snapshot: book.snapshot,
    };
  },
};

/** The office's own directory, that of the workbook, or the one that ships for the plan's day. */
export const directoryOf = (
  { directory, shippedFor }: Pick<ImportRequest, 'directory' | 'shippedFor'>,
  { plan, book }: Imported,
): Directory => {
  const own = directory ?? (book && book.directory.length > 0 ? book.directory : undefined);
  return createDirectory(own ?? shippedFor(plan.document.date));
};

/** The workbook of ours that is to be read: alone, since a plan of sheets and documents mixed has no one truth. */
async function bookAmong(
  { files, directory }: ImportRequest,
  ports: Pick<Ports, 'readWorkbook'>,
): Promise<{ content: SheetsContent; snapshot: Snapshot } | undefined> {
  for (const file of files) {
    const snapshot = await ports.readWorkbook(file);
    if (!snapshot || !isOurs(snapshot)) continue;
    if (files.length > 1) throw new DocumentError('book-among-files', { file: file.name });
    const content = openBook(snapshot, directory)?.value;
    return content && { content, snapshot };
  }
  return undefined;
}

/** A year that was asked for in vain is said, not passed over. */
function withYearNote(plan: Plan, asked: number | undefined): Plan {
  const { year } = plan.document;
  if (asked === undefined || asked === year) return plan;
  const text = `Năm ${asked} không dùng cho sổ đã dựng: năm kế hoạch lấy ở trang “Kế hoạch” (${year ?? 'để trống'}), sửa ở đó.`;
  return { ...plan, notes: [...plan.notes, { code: 'year-of-book', text, where: { sheet: 'Kế hoạch' } }] };
}

async function readDocuments(
  { files, directory, shippedFor, year, roles, withoutTasks = false }: ImportRequest,
  ports: Pick<Ports, 'readDocument'>,
): Promise<Plan> {
  const documents: Outcome<SourceDocument>[] = [];
  for (const file of files) documents.push(modernise(await ports.readDocument(file)));
  const directoryFor = (day: string | undefined) => createDirectory(directory ?? shippedFor(day));
  return readPlan(documents, {
    directoryFor,
    withoutTasks,
    ...(year === undefined ? {} : { year }),
    ...(roles && { roles }),
  });
}
