/**
 * Why a document cannot be read at all. `data` holds what the sentence needs (limits, sizes, a sheet's name);
 * the wording stands in entry/cli and pane/strings, complete by this list.
 */
export const DOCUMENT_ERRORS = [
  'not-found',
  'empty-file',
  'unknown-format',
  'not-a-zip',
  'truncated-zip',
  'encrypted',
  'old-doc',
  'old-xls',
  'not-word',
  'not-excel',
  'broken-xml',
  'xml-entities',
  'too-large',
  'unreadable-encoding',
  'no-table',
  'no-header',
  'too-many-rows',
] as const;
export type DocumentErrorCode = (typeof DOCUMENT_ERRORS)[number];

export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(
    readonly code: DocumentErrorCode,
    readonly data: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
