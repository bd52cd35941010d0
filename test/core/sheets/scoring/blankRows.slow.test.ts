import { expect, test } from '@jest/globals';
import type { ScoredUnit } from '../../../../src/core/scoring/index.ts';
import { findForms, gatherForms, makeForms } from '../../../../src/core/sheets/scoring/index.ts';
import { readXlsxSnapshot } from '../../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../../src/writers/xlsx/index.ts';
import { changeParts } from '../../../support/libreOffice.ts';
import { row, schemeOf } from '../../scoring/schemes.ts';

test('a million formatted blank rows below a form are no rows', () => {
  const scheme = schemeOf([row('1', 100)]);
  const unit: ScoredUnit = {
    id: 'p1',
    name: 'Phường An',
    cluster: 'Cụm 1',
    entries: { '1': { self: { points: 50 } } },
  };
  const sheets = makeForms(scheme, [unit]).map(({ sheet }) => sheet);
  const blank = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 20}" s="1"/>`).join('');
  const bytes = changeParts(writeXlsx({ sheets, names: [] }), (path, xml) =>
    path.startsWith('xl/worksheets/') ? xml.replace('</sheetData>', `${blank}</sheetData>`) : xml,
  );
  const { units, findings } = gatherForms(scheme, [unit], findForms(readXlsxSnapshot(bytes)));
  expect(findings).toEqual([]);
  expect(units[0]?.entries['1']?.self?.points).toBe(50);
});
