/** What of office.js is needed; the global `Excel` is one. */
export type ExcelOpener = Pick<typeof Excel, 'createWorkbook'>;

/** Excel opens a workbook file in a window of its own; the one around the pane stays as it is. */
export const openBeside = (excel: ExcelOpener, file: Uint8Array): Promise<void> =>
  excel.createWorkbook(base64Of(file));

/** The engine's btoa takes letters, and only so many arguments at once. */
function base64Of(bytes: Uint8Array): string {
  const PART = 8192;
  let letters = '';
  for (let at = 0; at < bytes.length; at += PART)
    letters += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(letters);
}
