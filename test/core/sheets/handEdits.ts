import { expect } from '@jest/globals';
import fc from 'fast-check';
import { readDeadlineWithin, splitDoers, unitsOf } from '../../../src/core/plan/index.ts';
import {
  afterEdits,
  following,
  planSheets,
  readDirectorySheet,
  readPlanFromSheets,
} from '../../../src/core/sheets/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import { type Snapshot, snapshotOf } from '../../../src/core/workbook/index.ts';
import { bookArbitrary } from '../../support/planArbitraryBook.ts';
import { OPTIONS } from './trips.ts';

/** What a person may do to the rows of an appendix: type into an official cell, copy a row, delete one, put one below. */
const editArbitrary = fc.record({
  sheet: fc.nat(9),
  row: fc.nat(99),
  column: fc.nat(9),
  act: fc.constantFrom('type', 'type', 'type', 'copy', 'delete', 'add'),
  value: fc.constantFrom(
    'Trước ngày 15/7/2026',
    'Quý III/2026',
    'Phòng Y tế; Văn phòng',
    'Việc khác',
    '',
    '31/02/2026',
  ),
});
type HandEdit = typeof editArbitrary extends fc.Arbitrary<infer T> ? T : never;

function edit({ sheets }: Snapshot, { sheet: at, row, column, act, value }: HandEdit): void {
  const own = sheets.filter(({ tables }) => tables.some(({ name }) => /^tblPhuLuc\d/u.test(name)));
  const sheet = own[at % own.length];
  const area = sheet?.tables[0]?.area;
  if (!sheet || !area) return;
  const i = area.top + 1 + (row % Math.max(1, area.bottom - area.top));
  // As a host reads them: a cell without anything is null, of a row as wide as its table.
  const cells = Array.from({ length: area.right + 1 }, (_, at) => sheet.rows[i]?.[at] ?? null);
  // Without official columns there is only Mã to type over, which is no edit of the words.
  const official = sheet.rows[area.top]?.indexOf('Mã') ?? 0;
  if (act === 'type' && official > 0)
    sheet.rows[i] = cells.with(column % official, value === '' ? null : value);
  if (act === 'copy') sheet.rows[area.bottom + 1] = cells;
  if (act === 'add')
    sheet.rows[area.bottom + 1] = Array.from({ length: Math.max(1, official) }, () => value || 'Việc mới');
  if (act === 'delete') sheet.rows[i] = cells.map(() => null);
}

/**
 * Whatever people did to the rows: once the sheets have followed, they say what was read, and nothing is left. What stood
 * beside rows that are no more is told once, so that sheet alone differs.
 */
export function holdFollowed(numRuns: number): void {
  fc.assert(
    fc.property(bookArbitrary, fc.array(editArbitrary, { minLength: 1, maxLength: 4 }), (book, edits) => {
      const model = planSheets(book.plan, { ...OPTIONS, ...book.options });
      const before: Snapshot = structuredClone({ sheets: model.sheets.map(snapshotOf) });
      edits.forEach((one) => edit(before, one));
      const read = lookAt(before);
      const followed = afterEdits(before, read.edits);
      const after = lookAt(followed);
      const isTelling = ({ name }: { name: string }) => name === 'Ghi chú đọc';
      expect(after.sheets.filter((sheet) => !isTelling(sheet))).toEqual(
        read.sheets.filter((sheet) => !isTelling(sheet)),
      );
      expect(after.value.plan.notes).toEqual(read.value.plan.notes);
      const [told, due] = [followed, read].map(({ sheets }) => remarksOn(sheets.find(isTelling)?.rows ?? []));
      expect(told).toEqual(expect.arrayContaining(due ?? []));
      expect(after.edits).toEqual([]);
    }),
    { numRuns },
  );
}

const remarksOn = (rows: Snapshot['sheets'][number]['rows']) =>
  rows.filter((row) => row.includes('cell-without-row')).map(([, text]) => text);

/** What sheets say by now, and what has not followed it. */
export function lookAt(snapshot: Snapshot) {
  const { value } = readPlanFromSheets(snapshot, {
    readDeadline: readDeadlineWithin,
    splitDoers,
    unitsOf: (doers) => unitsOf(doers, createDirectory(readDirectorySheet(snapshot).value), undefined),
  });
  const model = planSheets(value.plan, { ...value, asOf: value.asOf ?? OPTIONS.asOf });
  return { value, sheets: model.sheets, ...following(snapshot, model, value.plan) };
}
