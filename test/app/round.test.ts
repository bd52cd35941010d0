import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import {
  type ChosenFile,
  type DocumentFile,
  dropForms,
  gatherForms,
  sendForms,
  settleRound,
  takeCriteria,
  writeForms,
} from '../../src/app/index.ts';
import { pointsOf, type ScoredUnit } from '../../src/core/scoring/index.ts';
import { makeForms, scoringSheets } from '../../src/core/sheets/index.ts';
import type { SheetModel } from '../../src/core/workbook/index.ts';
import { writeXlsx } from '../../src/writers/xlsx/index.ts';
import { row, schemeOf } from '../core/scoring/schemes.ts';
import { cellWorkbook } from '../support/cellWorkbook.ts';
import { openSession, SAMPLE } from './support.ts';

const scheme = schemeOf([row('1', 60, { scorer: 'Phòng Văn hóa' }), row('2', 40)], {
  classes: [{ name: 'Tốt', from: pointsOf(80) }],
});
const unit = (id: string, name: string, first: number, second: number): ScoredUnit => ({
  ...{ id, name, cluster: 'Cụm 1' },
  entries: { '1': { self: { points: first } }, '2': { self: { points: second } } },
});
const AN = unit('an', 'Phường An', 50, 35);
const BINH = unit('binh', 'Phường Bình', 55, 38);

const chosen = async (name: string, sheets: readonly SheetModel[]): Promise<ChosenFile> => {
  const bytes = await writeXlsx({ sheets: [...sheets], names: [] });
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
};
const formOf = (own: ScoredUnit) =>
  chosen(
    `${own.name}.xlsx`,
    makeForms(scheme, [own]).map(({ sheet }) => sheet),
  );
const OF_A_PERSON: SheetModel = {
  ...{ name: 'Tiêu chí', columns: [], rows: [['Của phòng']], tables: [], validations: [] },
  ...{ conditionalFormats: [], print: { orientation: 'portrait' } },
};
let criteria: ChosenFile;
beforeAll(async () => {
  criteria = await chosen(
    'Tiêu chí.xlsx',
    scoringSheets({ scheme, units: [AN, BINH], votes: [], sources: {} }),
  );
});

/** A pane over a workbook, with the criteria taken in where they are wanted, and the files that reached the person. */
async function opened({ taken = true } = {}) {
  const files: DocumentFile[] = [];
  const saveFile = (file: DocumentFile) => {
    files.push(file);
    return Promise.resolve('saved' as const);
  };
  const pane = openSession(cellWorkbook(), { saveFile });
  const { session, workbook, ports } = pane;
  if (taken) await session.perform(takeCriteria, criteria);
  const round = () => ports.work.round(workbook.snapshot());
  const gather = async (...own: ScoredUnit[]) =>
    session.perform(gatherForms, await Promise.all(own.map(formOf)));
  return { ...pane, files, round, gather, outcome: () => session.state().outcome };
}

describe('a round in the open workbook', () => {
  test('criteria are taken in as one command, and never over others', async () => {
    const { session, workbook, ports, round, outcome } = await opened({ taken: false });
    expect(await round()).toBeUndefined();
    const before = workbook.snapshot();
    await session.perform(takeCriteria, criteria);
    expect(outcome()).toMatchObject({ code: 'criteria-taken', data: { count: 2 }, undoable: true });
    expect(await round()).toMatchObject({ criteria: 2, units: 2, missing: 2 });
    const taken = workbook.snapshot();
    await session.perform(takeCriteria, criteria);
    expect(outcome()).toMatchObject({ kind: 'failed', failure: { code: 'criteria-already' } });
    expect(workbook.snapshot()).toEqual(taken);
    await ports.history.undo();
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a sheet of a person that has one of the names is not written over', async () => {
    const { session, workbook, outcome } = await opened({ taken: false });
    await workbook.apply([{ kind: 'put-sheet', sheet: OF_A_PERSON }]);
    const before = workbook.snapshot();
    await session.perform(takeCriteria, criteria);
    expect(outcome()).toMatchObject({ kind: 'failed', failure: { code: 'sheet-in-the-way' } });
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a form for each unit, and a sheet for the office that scores', async () => {
    const { session, files, outcome } = await opened();
    await session.perform(sendForms, 'unit');
    await session.perform(sendForms, 'criterion');
    expect(outcome()).toMatchObject({ code: 'file-saved' });
    const inside = files.map(({ bytes }) => Object.keys(unzipSync(bytes)).length);
    expect(inside).toEqual([2, 1]);
  });

  test('forms are shown before they are written; put away they change nothing', async () => {
    const { session, workbook, gather, round } = await opened();
    const before = workbook.snapshot();
    await gather(AN, BINH);
    expect(session.state().gathered).toMatchObject({
      files: 2,
      gathered: {
        changes: [
          { unit: 'Phường Bình', from: '0 (hạng 1)', to: '93 (hạng 1)' },
          { unit: 'Phường An', from: '0 (hạng 1)', to: '85 (hạng 2)' },
        ],
      },
    });
    expect(workbook.snapshot()).toEqual(before);
    await session.perform(dropForms, undefined);
    expect(session.state().gathered).toBeUndefined();
    await gather(AN, BINH);
    await session.perform(writeForms, undefined);
    expect(await round()).toMatchObject({
      missing: 0,
      ranking: [{ name: 'Cụm 1', units: [{ name: 'Phường Bình', total: '93', rank: 1, class: 'Tốt' }, {}] }],
    });
  });

  test('a form that comes later leaves what others have; one undo takes it back', async () => {
    const { session, workbook, ports, gather, round } = await opened();
    await gather(AN);
    await session.perform(writeForms, undefined);
    const before = workbook.snapshot();
    await gather(BINH);
    expect(session.state().gathered?.gathered.changes.map(({ unit: name }) => name)).toEqual(
      expect.arrayContaining(['Phường Bình']),
    );
    await session.perform(writeForms, undefined);
    expect(await round()).toMatchObject({ missing: 0 });
    await ports.history.undo();
    expect(workbook.snapshot()).toEqual(before);
  });

  test('locked with the day, opened again for a reason', async () => {
    const { session, gather, round, outcome, workbook } = await opened();
    await gather(AN, BINH);
    await session.perform(writeForms, undefined);
    await session.perform(settleRound, { lock: true });
    expect(outcome()).toMatchObject({ code: 'round-locked' });
    expect(await round()).toMatchObject({ lockedOn: '2026-03-01' });
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toContain('Công bố 1');
    await session.perform(settleRound, { unlock: 'Phường An gửi thêm minh chứng' });
    expect((await round())?.lockedOn).toBeUndefined();
  });
});

test.each(['unit', 'criterion'] as const)('without criteria there are no forms (%s)', async (by) => {
  const { session, files, outcome } = await opened({ taken: false });
  await session.perform(sendForms, by);
  expect(outcome()).toMatchObject({ code: 'no-criteria' });
  expect(files).toEqual([]);
});

test.each([
  ['thư.txt', new TextEncoder().encode('Kính gửi: các phường\nĐề nghị báo cáo.')],
  ['kế hoạch.docx', SAMPLE.bytes],
])('%s has no criteria: refused by its name, and nothing is written', async (name, bytes) => {
  const { session, workbook, outcome } = await opened({ taken: false });
  const before = workbook.snapshot();
  await session.perform(takeCriteria, { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  expect(outcome()).toMatchObject({ kind: 'failed', failure: { code: 'no-criteria', data: { file: name } } });
  expect(workbook.snapshot()).toEqual(before);
});
