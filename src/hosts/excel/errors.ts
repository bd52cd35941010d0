import { WorkbookError, type WorkbookErrorCode } from '../../core/workbook/index.ts';
import type { Place } from '../../core/outcome/index.ts';

/**
 * Excel's codes (never its messages, which come in the language of Office: excel.md, 8) and what they mean to a person.
 * Whatever is not here was a failure to write.
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'changed',
  InvalidReference: 'changed',
  ItemAlreadyExists: 'changed',
  RequestPayloadSizeLimitExceeded: 'too-much',
  ResponsePayloadSizeLimitExceeded: 'too-much',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  ServiceNotAvailable: 'busy',
};

/** An error of Excel → our own; one that is ours already stays, anything else is a fault of the program. */
export function workbookError(error: unknown, what: 'unreadable' | 'unwritable', where: Place = {}): unknown {
  if (error instanceof WorkbookError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (!(error instanceof OfficeExtension.Error) || typeof code !== 'string') return error;
  return new WorkbookError(CODES[code] ?? what, where);
}
