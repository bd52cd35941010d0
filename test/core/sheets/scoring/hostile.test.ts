import { describe, expect, test } from '@jest/globals';
import { pointsOf, type ScoredUnit } from '../../../../src/core/scoring/index.ts';
import { makeForms, Round, scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import type { CellValue, SheetModel } from '../../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../../src/writers/xlsx/index.ts';
import { changeParts } from '../../../support/libreOffice.ts';
import { row, schemeOf } from '../../scoring/schemes.ts';

const scheme = schemeOf([row('1', 60), row('2', 40, { method: { name: 'perCase', each: pointsOf(10) } })]);
const unit: ScoredUnit = {
  id: 'p1',
  name: 'Phường An',
  cluster: 'Cụm 1',
  entries: { '1': { self: { points: 50 } }, '2': { self: { value: 3 } } },
};
const SHEET = 'Phiếu Phường An';

/** On the form: criterion 1 in row 7 with its points in I, criterion 2 in row 8 with its cases in F. */
function form(cells: Record<string, CellValue> = {}): SheetModel {
  const [made] = makeForms(scheme, [unit]);
  if (!made) throw new Error('no form');
  for (const [address, value] of Object.entries(cells)) {
    const line = made.sheet.rows[Number(address.slice(1)) - 1];
    if (line) line[address.charCodeAt(0) - 65] = value;
  }
  return made.sheet;
}
const bytesOf = (...sheets: SheetModel[]) => writeXlsx({ sheets, names: [] });

function gather(...files: Uint8Array[]) {
  const round = new Round({ sheets: scoringSheets({ scheme, units: [unit], votes: [], sources: {} }) });
  files.forEach((bytes, i) => round.add(readXlsxSnapshot(bytes), `${i + 1}.xlsx`));
  const { findings, ranked } = round.result({ day: '2026-12-20' });
  const told = findings.map(({ rule, where: { file, sheet, cell } }) =>
    [rule, file, sheet === SHEET ? cell : sheet].filter((part) => part !== undefined).join(' '),
  );
  return { told, total: ranked[0]?.score.total };
}

const relation = (type: string, target: string) => (path: string, xml: string) =>
  path === 'xl/_rels/workbook.xml.rels'
    ? xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="http://schemas.example/${type}" Target="${target}"/></Relationships>`,
      )
    : xml;
const withRels = (bytes: Uint8Array, change: (path: string, xml: string) => string) =>
  changeParts(bytes, change, /\.(?:xml|rels)$/u);

describe('forms that somebody tampered with, or that went through many hands', () => {
  test('as it was sent out, nothing is told', () => {
    expect(gather(bytesOf(form()))).toEqual({ told: [], total: pointsOf(80) });
  });

  test.each<[string, Record<string, CellValue>, string[], number]>([
    ['"8,5" typed as text', { I7: '8,5' }, ['score-not-number 1.xlsx I7'], 30],
    ['"8.5" typed as text', { I7: '8.5' }, ['score-not-number 1.xlsx I7'], 30],
    ['8/5, which became a day', { I7: { day: '2026-05-08' } }, ['score-not-number 1.xlsx I7'], 30],
    ['words where a figure belongs', { F8: 'ba việc' }, ['score-not-number 1.xlsx F8'], 50],
    [
      'points from another file',
      { I7: { formula: "'[1]Bảng điểm'!A1", result: 60 } },
      ['score-not-number 1.xlsx I7'],
      30,
    ],
    [
      'a figure from the network',
      { F8: { formula: 'WEBSERVICE("http://vi-du.example/")', result: 4 } },
      ['score-not-number 1.xlsx F8'],
      50,
    ],
    [
      'a figure from a program',
      { F8: { formula: "cmd|'/c calc'!A0", result: 4 } },
      ['score-not-number 1.xlsx F8'],
      50,
    ],
    ['a sum of its own is a figure', { F8: { formula: '1+1', result: 2 } }, [], 70],
    ['more than there is', { I7: 75 }, ['score-out-of-range 1.xlsx I7'], 90],
    ['a total of its own', { S9: 100 }, ['formula-overwritten 1.xlsx S9'], 80],
  ])('%s', (_, cells, told, total) => {
    const result = gather(bytesOf(form(cells)));
    expect(result.told.filter((one) => !one.startsWith('score-missing'))).toEqual(told);
    expect(result.total).toBe(pointsOf(total));
  });

  test('macros and links to other files are told, never run or followed', () => {
    const macros = withRels(bytesOf(form()), relation('vbaProject', 'vbaProject.bin'));
    const links = withRels(bytesOf(form()), relation('externalLink', 'externalLinks/externalLink1.xml'));
    expect(gather(macros)).toEqual({ told: ['form-not-plain 1.xlsx'], total: pointsOf(80) });
    expect(gather(links)).toEqual({ told: ['form-not-plain 1.xlsx'], total: pointsOf(80) });
  });

  test('a hidden sheet is named', () => {
    const extra: SheetModel = { ...form(), name: 'Ẩn', rows: [['lạ']], validations: [] };
    delete extra.framed;
    delete extra.bold;
    delete extra.rowHeights;
    const bytes = changeParts(bytesOf(form(), extra), (path, xml) =>
      path === 'xl/workbook.xml' ? xml.replace('<sheet name="Ẩn"', '<sheet name="Ẩn" state="hidden"') : xml,
    );
    expect(gather(bytes).told).toEqual(['form-not-plain 1.xlsx Ẩn']);
  });

  test('the same file twice, another version, another unit, no form at all', () => {
    const own = form();
    const version: SheetModel = { ...form({ B4: '0' }) };
    expect(gather(bytesOf(own), bytesOf(own)).told).toEqual(['form-twice 2.xlsx B3']);
    expect(gather(bytesOf(version)).told).toEqual(['form-version-differs 1.xlsx B4']);
    expect(gather(bytesOf(form({ B3: 'px' }))).told).toEqual(['unit-not-in-block 1.xlsx B3', 'form-missing']);
    expect(gather(bytesOf({ ...own, rows: [['thư ngỏ']], validations: [] })).told).toEqual([
      'form-unreadable 1.xlsx',
      'form-missing',
    ]);
  });
});
