/**
 * Why a document cannot be read at all. `data` holds what the sentence needs (limits, sizes, a sheet's name);
 * the wording stands in entry/cli and pane/strings, complete by this list.
 */
export const DOCUMENT_ERRORS = [
  'not-found',
  'not-readable',
  'empty-file',
  'unknown-format',
  'not-a-zip',
  'truncated-zip',
  'encrypted',
  'old-doc',
  'old-xls',
  'not-word',
  'not-excel',
  'locked-pdf',
  'broken-pdf',
  'scanned-pdf',
  'broken-xml',
  'xml-entities',
  'too-large',
  'unreadable-encoding',
  'book-among-files',
  'no-table',
  'no-header',
  'no-criteria',
  'too-many-rows',
  'unknown-field',
  'field-not-alone',
  'condition-not-first',
  'no-field',
  'remarks-inside',
] as const;
export type DocumentErrorCode = (typeof DOCUMENT_ERRORS)[number];

/** What of a document was more than its limit: `what` in the data of 'too-large', beside `limit`. */
export const SIZES = [
  'fileBytes',
  'partBytes',
  'allBytes',
  'parts',
  'ratio',
  'cells',
  'letters',
  'pages',
  'operators',
] as const;
export type Size = (typeof SIZES)[number];

export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(
    readonly code: DocumentErrorCode,
    readonly data: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/** tooLarge('ratio', 400) → the error of a part that is packed more than 400 times. */
export const tooLarge = (
  what: Size,
  limit: number,
  more: Record<string, string | number> = {},
): DocumentError => new DocumentError('too-large', { what, limit, ...more });
