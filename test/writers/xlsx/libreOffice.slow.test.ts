import { beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/index.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import { planSheets, type PlanSheetsOptions, readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import type { CellValue, Snapshot, WorkbookModel } from '../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { changeParts, partsOf, throughLibreOffice } from '../../support/libreOffice.ts';
import { describeIf, hasSoffice, REASONS } from '../../support/optional.ts';
import { type AnyBook, bookArbitrary } from '../../support/planArbitraryBook.ts';
import { planAt } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const directory = SHIPPED_UNITS;
const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const WRONG = 'kết quả sai';

/** Results beside formulas, made wrong. */
const falsify = (bytes: Uint8Array) =>
  changeParts(bytes, (path, xml) =>
    path.startsWith('xl/worksheets/')
      ? xml
          .replace(/( t="str"><f>[^<]*<\/f><v>)[^<]*(<\/v>)/gu, `$1${WRONG}$2`)
          .replace(
            /(><f>(?:IF|COUNTIF)\([^<]*<\/f><v>)\d+(<\/v>)/gu,
            (_, head: string, tail: string) => `${head}99999${tail}`,
          )
      : xml,
  );

/** What a calculated column says in every row, sheet by sheet. */
function statesOf(
  { sheets }: Pick<Snapshot | WorkbookModel, 'sheets'>,
  header = 'Tình trạng',
): Record<string, string[]> {
  const all = sheets.flatMap(({ name, rows, tables }) =>
    tables.map(({ area }): [string, string[]] => {
      const column = rows[area.top]?.indexOf(header) ?? -1;
      const cells = rows.slice(area.top + 1, area.bottom + 1).map((row) => row[column] ?? null);
      return [name, column < 0 ? [] : cells.map(resultOf)];
    }),
  );
  return Object.fromEntries(all.filter(([, states]) => states.length > 0));
}
const resultOf = (cell: CellValue) =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? String(cell.result ?? '') : 'no formula';

/** What Tiến độ counts, table by table, from the top. */
const countsOf = ({ sheets }: Pick<Snapshot | WorkbookModel, 'sheets'>) =>
  sheets
    .filter(({ name }) => name === 'Tiến độ')
    .map(({ rows, tables }) =>
      tables
        .map(({ area }) => area)
        .sort((a, b) => a.top - b.top)
        .map((area) =>
          rows.slice(area.top + 1, area.bottom + 1).map((row) => row.slice(1, area.right + 1).map(resultOf)),
        ),
    );

/** The same book in years that Excel can count; 400 years on, the calendar is the same. */
const inExcelYears = (book: AnyBook): AnyBook =>
  JSON.parse(
    JSON.stringify(book).replace(
      /"(\d{4})(-\d{2}-\d{2}")/gu,
      (_, year: string, day: string) => `"${2000 + (Number(year) % 400)}${day}`,
    ),
    asRead,
  ) as AnyBook;

/**
 * "Trước ngày D" ends on the day before or on D itself: no reading has its two last days years apart; and one of several
 * milestones has none of its own.
 */
function asRead(key: string, value: unknown): unknown {
  if (key === 'items' && Array.isArray(value))
    return value.map((one: { kind?: string }) => (one.kind === 'multiple' ? { ...one, kind: 'due' } : one));
  const { due, lastDay } = (value ?? {}) as { due?: unknown; lastDay?: unknown };
  if (typeof due !== 'string' || typeof lastDay !== 'string') return value;
  return { ...(value as object), due: addDays(lastDay, Number(due > lastDay)) };
}

const fixed: Partial<PlanSheetsOptions> = { asOfTyped: true };
const sampleOptions = (plan: Plan): PlanSheetsOptions => ({
  directory,
  daysOff: [],
  sources: [{ file: 'ke-hoach-mau.docx', readOn: '2024-01-20' }],
  asOf: '2024-06-08',
  ...fixed,
  progress: plan.appendices
    .flatMap(({ tasks }) => tasks)
    .filter(({ deadline }, i) => i % 3 === 0 || deadline.kind === 'multiple')
    .map(({ id, deadline }, i) => ({
      taskId: id,
      ...(deadline.kind === 'multiple' && i % 2 === 0
        ? { milestones: [{ number: 1, doneOn: '2024-06-01' }] }
        : { doneOn: ['2024-02-01', 'đã xong', '2024-12-31'][i % 3] ?? '' }),
      ...(i % 4 === 0 && deadline.kind !== 'multiple' ? { due: '2024-07-15' } : {}),
    })),
});

describeIf(hasSoffice, 'a workbook in LibreOffice', REASONS.soffice, () => {
  let sample: Plan;
  let models: WorkbookModel[];
  let saved: Uint8Array[];

  beforeAll(async () => {
    sample = await planAt(SAMPLE, directory);
    const options = sampleOptions(sample);
    const books = fc.sample(bookArbitrary, { numRuns: 12, seed: 21 }).map(inExcelYears);
    models = [
      planSheets(sample, options),
      planSheets(sample, { ...options, settings: { soonDays: 30, strict: false } }),
      ...books.map((book, i) =>
        planSheets(book.plan, { ...book.options, asOf: `2${i % 4}${i + 10}-06-15`, ...fixed }),
      ),
    ];
    saved = throughLibreOffice(
      models.map((model) => falsify(writeXlsx(model))),
      'xlsx',
    );
  });

  test('every Tình trạng it counts is the one that core counts, whatever the file said', () => {
    const counted = saved.map((bytes) => statesOf(readXlsxSnapshot(bytes)));
    expect(counted).toEqual(models.map((model) => statesOf(model)));
    const words = new Set(counted.flatMap((one) => Object.values(one).flat()));
    expect(words).not.toContain(WRONG);
    expect(words.size).toBeGreaterThan(7);
  });

  test.each(['Tên trong danh mục', 'Tính một lần'])('%s on Phân công is what core says', (header) => {
    const counted = saved.map((bytes) => statesOf(readXlsxSnapshot(bytes), header));
    expect(counted).toEqual(models.map((model) => statesOf(model, header)));
    expect(new Set(counted[0]?.['Phân công']).size).toBeGreaterThan(2);
  });

  test('Tiến độ counts them by state, by month and by unit as core does', () => {
    const counted = saved.map((bytes) => countsOf(readXlsxSnapshot(bytes)));
    expect(counted).toEqual(models.map(countsOf));
    const [states, months, units] = counted[0]?.[0] ?? [];
    const total = (rows: string[][] | undefined, column: number) =>
      rows?.reduce((sum, row) => sum + Number(row[column]), 0);
    expect(total(states, 2)).toBe(sample.appendices.flatMap(({ tasks }) => tasks).length);
    for (const column of [0, 2, 3, 4, 5]) expect(total(months, column)).toBeGreaterThan(0);
    for (const column of [0, 8, 9]) expect(total(units, column)).toBeGreaterThan(0);
  });

  test('the plan and what people wrote are still in the file it saved', () => {
    const { value, notes } = readPlanFromSheets(readXlsxSnapshot(saved[0] ?? new Uint8Array()));
    expect(value.plan).toEqual(sample);
    expect(value.progress).toEqual(sampleOptions(sample).progress);
    expect(notes).toEqual([]);
  });

  test('tables, names, drop-downs, colours and print titles are known to it', () => {
    const parts = partsOf(saved[0] ?? new Uint8Array(), /^xl\/(workbook|worksheets\/sheet2|tables\/)/u);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    for (const name of ['NgayTinh', 'SoNgaySapDen', 'CachTinhHanTruoc', 'DanhSachNhom', 'DanhSachDonVi'])
      expect(workbook).toContain(`name="${name}"`);
    expect(workbook).toContain('_xlnm.Print_Titles');
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet.match(/<conditionalFormatting/gu)?.length).toBeGreaterThan(0);
    expect(sheet).toMatch(/<dataValidation [^>]*type="list"/u);
    expect(sheet).toMatch(/fitToWidth="1"/u);
    const tables = [...parts].filter(([path]) => path.startsWith('xl/tables/'));
    expect(tables).toHaveLength(models[0]?.sheets.flatMap(({ tables: own }) => own).length ?? 0);
  });

  test('no row is lower than its text', () => {
    const bytes = writeXlsx(models[0] as WorkbookModel);
    const free = changeParts(bytes, (path, xml) =>
      path.startsWith('xl/worksheets/') ? xml.replace(/ ht="[^"]*"/gu, '') : xml,
    );
    const [fitted] = throughLibreOffice([free], 'xlsx').map(heightsOf);
    const ours = heightsOf(bytes);
    const low = [...(fitted ?? [])].filter(
      ([row, height]) => height < 409 && (ours.get(row) ?? 15) < height - 0.5,
    );
    expect(low).toEqual([]);
    expect(fitted?.size).toBeGreaterThan(400);
  });
});

/** Row heights in points by "part row". */
function heightsOf(bytes: Uint8Array): Map<string, number> {
  const heights = new Map<string, number>();
  for (const [path, xml] of partsOf(bytes, /^xl\/worksheets\/sheet\d+\.xml$/u))
    for (const [row] of xml.matchAll(/<row [^>]*>/gu)) {
      const height = /ht="([\d.]+)"/u.exec(row)?.[1];
      const number = /r="(\d+)"/u.exec(row)?.[1];
      if (height !== undefined) heights.set(`${path} ${number}`, Number(height));
    }
  return heights;
}
