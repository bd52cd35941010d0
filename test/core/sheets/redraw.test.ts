import { expect, test } from '@jest/globals';
import { planSheets, redrawEdits } from '../../../src/core/sheets/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { OPTIONS, WAYS } from './trips.ts';

const PLAN = planOfLines('1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026');

test.each(WAYS)(
  'sheets that say the same are left alone, also the waiting row of a table, through %s',
  (_, way) => {
    const model = planSheets(PLAN, OPTIONS);
    const names = model.sheets.filter(({ tables }) => tables.length > 0).map(({ name }) => name);
    const edits = redrawEdits(way(model), model, names);
    expect(edits.map((edit) => (edit.kind === 'put-sheet' ? edit.sheet.name : edit.kind))).toEqual([]);
  },
);
