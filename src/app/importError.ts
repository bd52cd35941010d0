/** Why a plan that was read cannot go into the workbook, or why there was nothing to read. */
export const IMPORT_ERRORS = [
  'sheet-in-the-way',
  'nothing-pasted',
  'blank-sheet',
  'criteria-already',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERRORS)[number];

/** `data` holds what the sentence needs, e.g. the names of the sheets; the wording is in pane/strings. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: ImportErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
