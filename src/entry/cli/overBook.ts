import { existsSync } from 'node:fs';
import { bookHistory, type OverBook, type WrittenCommand } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import { type Snapshot, WorkbookError, type WorkbookModel } from '../../core/workbook/index.ts';
import { fileBook, keepAside, openWorkbook, saveWorkbook } from '../../hosts/file/index.ts';
import { localMinute } from '../localDay.ts';
import type { CommandCall } from './command.ts';
import { sayAside, sayOver } from './progress.ts';

/** A workbook that stands where one is to be written. */
export interface OldBook {
  replaced?: Snapshot;
  unreadable?: true;
}

/** The workbook that --force would replace. One that cannot be read may hold somebody's work all the same. */
export async function oldBookAt(path: string, { options }: Pick<CommandCall, 'options'>): Promise<OldBook> {
  if (!options.force || !existsSync(path)) return {};
  try {
    return { replaced: await openWorkbook(path) };
  } catch (error) {
    if (error instanceof DocumentError || error instanceof WorkbookError) return { unreadable: true };
    throw error;
  }
}

/**
 * Into the workbook that is there, or in its place; what of it does not go along is kept beside. Resolves to what says
 * so on stderr. @throws WorkbookError exists, unwritable
 */
export async function writeBook(
  call: CommandCall,
  output: string,
  { workbook, over, left }: OverBook & { workbook: WorkbookModel },
  old: OldBook,
): Promise<() => void> {
  if (over) return writeOver(call, output, over);
  const aside = left.length > 0 || old.unreadable ? await keepAside(output) : undefined;
  await saveWorkbook(output, workbook, { force: call.options.force });
  return () => aside !== undefined && sayAside(call, aside, left);
}

/** Into the workbook that is there, by the journal as the pane does: Hoàn tác in Excel takes this back too. */
export async function writeOver(
  call: CommandCall,
  output: string,
  over: WrittenCommand,
): Promise<() => void> {
  const book = fileBook(output);
  const sheets = (await book.losses(over.edits)).map(({ sheet }) => sheet);
  const aside = sheets.length > 0 ? await keepAside(output) : undefined;
  await bookHistory(book, () => localMinute()).write(over);
  return () => {
    sayOver(call);
    if (aside !== undefined) sayAside(call, aside, sheets);
  };
}
