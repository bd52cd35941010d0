import { DocumentError, type DocumentErrorCode } from '../core/outcome/index.ts';
import { WorkbookError, type WorkbookErrorCode } from '../core/workbook/index.ts';
import { ImportError, type ImportErrorCode } from './importError.ts';

type Data = Readonly<Record<string, string | number>>;

/** What went wrong, as data: it can leave a worker, and each language has its sentence for it. */
export type Failure =
  | { family: 'document'; code: DocumentErrorCode; data: Data }
  | { family: 'workbook'; code: WorkbookErrorCode; data: Data }
  | { family: 'import'; code: ImportErrorCode; data: Data }
  | { family: 'unexpected'; code: 'unexpected'; data: Data };

/** Whatever was thrown → a failure; what nobody foresaw keeps its own words as details. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DocumentError) return { family: 'document', code: error.code, data: error.data };
  if (error instanceof WorkbookError)
    return { family: 'workbook', code: error.code, data: { ...error.where } };
  if (error instanceof ImportError) return { family: 'import', code: error.code, data: error.data };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { family: 'unexpected', code: 'unexpected', data: { detail } };
}

/** The way back, on the other side of a worker. */
export function errorOf(failure: Failure): Error {
  if (failure.family === 'document') return new DocumentError(failure.code, { ...failure.data });
  if (failure.family === 'workbook') return new WorkbookError(failure.code, { ...failure.data });
  if (failure.family === 'import') return new ImportError(failure.code, failure.data);
  return new Error(String(failure.data['detail'] ?? ''));
}
