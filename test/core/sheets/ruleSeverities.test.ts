import { describe, expect, test } from '@jest/globals';
import { planSheets, readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import type { Settings } from '../../../src/core/sheets/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';

const PLAN = planOfLines('1|Họp|Phòng Nội vụ|Tháng 12/2026');
const sheetsWith = (severities?: Settings['severities']) =>
  planSheets(PLAN, {
    directory: [],
    daysOff: [],
    sources: [],
    asOf: '2026-06-15',
    settings: { soonDays: 7, strict: true, ...(severities && { severities }) },
  });
const settingsOf = (workbook: ReturnType<typeof sheetsWith>) => readPlanFromSheets(workbook).value.settings;

/** The same workbook where somebody typed another rank beside a rule. */
function typed(rule: string, rank: string): ReturnType<typeof sheetsWith> {
  const workbook = structuredClone(sheetsWith());
  const rows = workbook.sheets.find(({ name }) => name === 'Cài đặt')?.rows ?? [];
  for (const row of rows) if (row[0] === `Quy tắc ${rule}`) row[1] = rank;
  return workbook;
}

describe('what the office thinks of a rule', () => {
  test.each([
    ['nothing', undefined],
    ['one switched off', { spacing: 'off' }],
    ['two ranked otherwise', { 'unit-unknown': 'info', 'repeated-words': 'error' }],
  ] as [string, Settings['severities']][])('is read back from Cài đặt: %s', (_name, severities) => {
    expect(settingsOf(sheetsWith(severities)).severities).toEqual(severities);
  });

  test('is chosen by its word', () => {
    expect(settingsOf(typed('spacing', 'Tắt')).severities).toEqual({ spacing: 'off' });
    expect(settingsOf(typed('spacing', 'cần xác minh')).severities).toEqual({ spacing: 'warning' });
  });

  test('a word that is none is a note, and the rule keeps its own', () => {
    const { value, notes } = readPlanFromSheets(typed('spacing', 'thôi'));
    expect(value.settings.severities).toBeUndefined();
    expect(notes).toEqual([expect.objectContaining({ code: 'setting-not-understood' })]);
  });
});
