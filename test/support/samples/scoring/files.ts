import { scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import { writeXlsx, zipWorkbooks } from '../../../../src/writers/xlsx/index.ts';
import { faultyForms } from './faults.ts';
import { sampleBook } from './round.ts';

/** The sample round as files: criteria with the block, and the filled forms, some of them wrong on purpose. */
export const roundFiles = (): Record<string, Uint8Array> => ({
  'cham-diem-mau.xlsx': writeXlsx({ sheets: scoringSheets(sampleBook), names: [] }),
  'phieu-cham-diem-mau.zip': zipWorkbooks(
    faultyForms().files.map(({ name, sheet }) => ({ name, workbook: { sheets: [sheet], names: [] } })),
  ),
});
