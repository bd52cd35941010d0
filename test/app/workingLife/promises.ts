import { expect } from '@jest/globals';
import { bookHistory, createCheckView, redo, undo } from '../../../src/app/index.ts';
import { openBook } from '../../../src/app/commands/openBook.ts';
import { JOURNAL_SHEET, planSheets, type SheetsContent } from '../../../src/core/sheets/index.ts';
import { DAYS_OFF_SPEC, DIRECTORY_SPEC, WAITING_SPEC } from '../../../src/core/sheets/plainTables.ts';
import { type BookContent, type CellValue, snapshotOf } from '../../../src/core/workbook/index.ts';
import { checkOf, type Told } from './deeds.ts';
import { MARK } from './hand.ts';
import { differences, type Office } from './office.ts';
import { ownColumns } from './tables.ts';

const marksIn = (value: unknown): Set<string> => new Set(JSON.stringify(value ?? null).match(MARK));

/** Where a mark stands: the cells of its row, and the table; none on a sheet of the person's own. */
interface Stand {
  row: CellValue[];
  table?: string;
}

/** Marks in cells that are a person's own. */
function ownMarks({ sheets }: BookContent): Map<string, Stand> {
  const found = new Map<string, Stand>();
  for (const { rows, tables } of sheets) {
    const take = (row: CellValue[], columns: Iterable<number>, table?: string) => {
      for (const i of columns)
        marksIn(row[i]).forEach((mark) => found.set(mark, { row, ...(table !== undefined && { table }) }));
    };
    if (tables.length === 0) rows.forEach((row) => take(row, row.keys()));
    for (const table of tables) {
      const { top, bottom, left } = table.area;
      const own = table.name === WAITING_SPEC.table ? table.columns.map((_, i) => i) : ownColumns(table);
      const columns = own.map((i) => left + i);
      for (const row of rows.slice(top + 1, bottom + 1)) take(row, columns, table.name);
    }
  }
  return found;
}

/** Lists that are of the office, whatever plan there is. */
const OF_OFFICE: readonly (string | undefined)[] = [undefined, DIRECTORY_SPEC.table, DAYS_OFF_SPEC.table];

/** Nothing that a person typed where it is theirs is gone, unless the pane had said it before. */
export function nothingVanished(
  before: BookContent,
  after: BookContent,
  { shown, gone = [], replaced = false }: Told,
  known: Set<string>,
): void {
  const there = marksIn(after.sheets.filter(({ name }) => name !== JOURNAL_SHEET));
  const said = marksIn(shown);
  const lost = [...ownMarks(before)].filter(([mark, { row, table }]) => {
    if (there.has(mark) || said.has(mark) || known.has(mark)) return false;
    return !(replaced && !OF_OFFICE.includes(table)) && !gone.some(({ title }) => row.includes(title));
  });
  expect(lost).toEqual([]);
  marksIn(before.sheets).forEach((mark) => !there.has(mark) && known.add(mark));
}

/** What was written is taken back to the very cell, and done again to the very cell. */
export async function comesBack(office: Office, before: BookContent): Promise<void> {
  const { session, book } = office;
  const after = book.content();
  await session.perform(undo, undefined);
  expect(session.state().outcome).toMatchObject({ kind: 'done', code: 'undone' });
  expect(differences(book.content(), before)).toEqual([]);
  await session.perform(redo, undefined);
  expect(session.state().outcome).toMatchObject({ kind: 'done', code: 'redone' });
  expect(differences(book.content(), after)).toEqual([]);
}

/** What the pane believes of the journal is what stands in it. */
export async function journalAgrees({ session, book }: Office): Promise<void> {
  const { entries, ...ends } = await bookHistory(book, () => '').state();
  expect(session.state().history).toEqual({ entries, ...ends });
  expect((entries ?? []).filter(({ state }) => state === 'writing')).toEqual([]);
}

/** Every screen can show what stands there. */
export async function screensShow({ session, book }: Office): Promise<void> {
  const snapshot = { sheets: book.content().sheets };
  await session.ports.work.check(snapshot);
  await session.ports.work.progress({ snapshot });
  await session.ports.work.round(snapshot);
}

/** A live check brings Vấn đề up to date, and the next one has nothing more to write. */
export async function checkComesToRest(office: Office): Promise<void> {
  const view = createCheckView(office.session);
  await view.refresh();
  const look = view.look();
  expect(look.kind === 'failed' ? look.failure : undefined).toBeUndefined();
  expect(look.kind === 'checked' ? look.unwritten : undefined).toBeUndefined();
  expect((await checkOf(office))?.record ?? []).toEqual([]);
}

/**
 * The sheets made of what was read say what was read, but for what was remarked in the reading, and for what
 * stands beside rows that are no more: that is remarked in the writing.
 */
export function readsTheSame({ book }: Office): void {
  const read = openBook(book.content())?.value;
  if (!read) return;
  const { sheets } = planSheets(read.plan, { ...read, asOf: read.asOf ?? '2026-03-01' });
  const again = openBook({ sheets: sheets.map(snapshotOf) })?.value;
  for (const part of Object.keys(read) as (keyof SheetsContent)[])
    if (!['plan', 'asOf', 'addedColumns'].includes(part))
      expect([part, again?.[part]]).toEqual([part, read[part]]);
  expect({ ...again?.plan, notes: [] }).toEqual({ ...read.plan, notes: [] });
}
