import { type DocumentFile, lettersOf, type SavedBy } from '../app/index.ts';

/**
 * A file for the person, from Excel's pane: saved by the engine on Windows and the web. Excel on a Mac saves nothing and
 * says nothing (excel.md, 13): there a workbook opens beside this one, and anything else is told as not saved.
 */
export async function saveFromExcel(
  file: DocumentFile,
  platform: Office.PlatformType,
  openBeside: (base64: string) => Promise<void>,
): Promise<SavedBy> {
  if (platform !== Office.PlatformType.Mac) return saveByLink(file);
  if (!file.name.endsWith('.xlsx')) return 'unsaved';
  await openBeside(lettersOf(file.bytes));
  return 'opened';
}

/** By a link to the bytes that is clicked and put away. */
export function saveByLink({ name, bytes }: DocumentFile): SavedBy {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The engine takes the bytes a moment later.
  setTimeout(() => URL.revokeObjectURL(url), A_MINUTE_MS);
  return 'saved';
}
const A_MINUTE_MS = 60_000;
