import type { DocumentFile } from '../app/index.ts';
import { DocumentError, type Outcome } from '../core/outcome/index.ts';
import type { SourceDocument } from '../core/table/index.ts';
import type { Snapshot, WorkbookModel } from '../core/workbook/index.ts';
import { type DocumentFormat, formatOf } from '../readers/shared/index.ts';

type Reading = Outcome<SourceDocument>;
type Read = (bytes: Uint8Array, file: string) => Reading | Promise<Reading>;

/** Each reader is a chunk of its own, loaded when a file of its kind comes. */
const READERS: Record<DocumentFormat, () => Promise<Read>> = {
  docx: async () => (await import(/* webpackChunkName: "reader-docx" */ '../readers/docx/index.ts')).readDocx,
  xlsx: async () =>
    (await import(/* webpackChunkName: "reader-xlsx" */ '../readers/xlsx/index.ts')).readXlsxDocument,
  pdf: async () => (await import(/* webpackChunkName: "reader-pdf" */ '../readers/pdf/index.ts')).readPdf,
  html: async () =>
    (await import(/* webpackChunkName: "reader-html" */ '../readers/html/index.ts')).readHtmlBytes,
  csv: async () => (await import(/* webpackChunkName: "reader-text" */ '../readers/text/index.ts')).readCsv,
  text: async () => (await import(/* webpackChunkName: "reader-text" */ '../readers/text/index.ts')).readText,
};

/** @throws DocumentError with the file's name in its data */
export const readDocument = ({ name, bytes }: DocumentFile): Promise<Outcome<SourceDocument>> =>
  naming(name, async () => (await READERS[formatOf(bytes, name)]())(bytes, name));

/** The sheets of a workbook; undefined for a file of another kind. @throws DocumentError with the file's name */
export const readWorkbook = ({ name, bytes }: DocumentFile): Promise<Snapshot | undefined> =>
  naming(name, async () =>
    formatOf(bytes, name) === 'xlsx'
      ? (await import(/* webpackChunkName: "reader-xlsx" */ '../readers/xlsx/index.ts')).readXlsxSnapshot(
          bytes,
        )
      : undefined,
  );

/** A workbook as the bytes of an .xlsx file. */
export async function writeWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const { writeXlsx } = await import(/* webpackChunkName: "writer-xlsx" */ '../writers/xlsx/index.ts');
  return writeXlsx(workbook);
}

async function naming<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof DocumentError ? new DocumentError(error.code, { ...error.data, file }) : error;
  }
}
