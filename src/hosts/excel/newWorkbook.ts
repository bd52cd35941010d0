/** What of office.js is needed; the global `Excel` is one. */
export type ExcelOpener = Pick<typeof Excel, 'createWorkbook'>;

/** Excel opens a workbook file, given as base64, in a window of its own; the one around the pane stays as it is. */
export const openBeside = (excel: ExcelOpener, base64: string): Promise<void> => excel.createWorkbook(base64);
