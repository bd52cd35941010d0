import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import {
  type ChosenFile,
  type DocumentFile,
  dropForms,
  gatherForms,
  makeFormsCommand,
  resumeForms,
  sendForms,
  sendMinutes,
  type ShownRound,
  settleRound,
  takeCriteria,
  writeForms,
} from '../../src/app/index.ts';
import { pointsOf, type ScoredUnit } from '../../src/core/scoring/index.ts';
import { makeForms, scoringSheets } from '../../src/core/sheets/index.ts';
import type { SheetModel } from '../../src/core/workbook/index.ts';
import { readDocument } from '../../src/entry/documents.ts';
import { zipDocuments } from '../../src/writers/docx/index.ts';
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
const bytesOf = async (file: ChosenFile) => new Uint8Array(await file.arrayBuffer());
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

  test('offices whose names only differ in what no file name holds get a file each', async () => {
    const scorers = ['Ban A/B', 'Ban A:B', 'ban a b'];
    const of = schemeOf(scorers.map((scorer, i) => row(String(i + 1), 10, { scorer })));
    const sheets = scoringSheets({ scheme: of, units: [AN], votes: [], sources: {} });
    const snapshot = { sheets: sheets.map(({ name, rows, tables }) => ({ name, rows, tables })) };
    const ports = { readWorkbook: () => Promise.resolve(snapshot), today: () => '2026-12-01' };
    const made = await makeFormsCommand.run({ name: 'a.xlsx', bytes: new Uint8Array() }, ports, 'criterion');
    expect(made?.forms.map(({ name }) => name)).toEqual([
      'Chấm Ban A B.xlsx',
      'Chấm Ban A B (2).xlsx',
      'Chấm ban a b (3).xlsx',
    ]);
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

  describe('many files, stopped on the way', () => {
    const COUNT = 40;
    const many = Array.from({ length: COUNT }, (_, i) =>
      unit(`u${i}`, `Phường ${i + 1}`, 20 + (i % 30), i % 35),
    );
    /** How often each file was read, and in which order the person saw them come. */
    async function stopping(at: number) {
      const pane = openSession(cellWorkbook());
      const { session } = pane;
      const block = scoringSheets({ scheme, units: many, votes: [], sources: {} });
      await session.perform(takeCriteria, await chosen('Tiêu chí.xlsx', block));
      const read: string[] = [];
      const seen: number[] = [];
      const files = await Promise.all(
        many.map(async (one): Promise<ChosenFile> => {
          const { name, arrayBuffer } = await formOf(one);
          return { name, arrayBuffer: () => (read.push(name), arrayBuffer()) };
        }),
      );
      session.subscribe(() => {
        const now = session.state().busy?.at;
        if (now?.stage !== 'file' || now.of !== COUNT || seen.at(-1) === now.at) return;
        seen.push(now.at ?? 0);
        if (now.at === at && seen.length === at) session.stop();
      });
      const before = pane.workbook.snapshot();
      await session.perform(gatherForms, files);
      return { ...pane, read, seen, before, names: files.map(({ name }) => name) };
    }
    const changesOf = ({ session }: Awaited<ReturnType<typeof stopping>>) =>
      session.state().gathered?.gathered.changes;

    test('goes on where it stopped: every file is read once, and the result is that of one go', async () => {
      const pane = await stopping(15);
      const { session, workbook, before } = pane;
      expect(session.state()).toMatchObject({ outcome: { code: 'stopped' }, gathered: undefined });
      expect(session.state().halted?.forms).toHaveLength(14);
      expect(session.state().halted?.left).toHaveLength(26);
      expect(workbook.snapshot()).toEqual(before);
      await session.perform(resumeForms, 'all');
      expect(session.state()).toMatchObject({ gathered: { files: COUNT }, halted: undefined });
      expect(pane.read).toEqual(pane.names);
      expect(pane.seen).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
      expect(changesOf(pane)).toEqual(changesOf(await stopping(0)));
    });

    test('or only with what was read; the others still have no form', async () => {
      const { session } = await stopping(15);
      await session.perform(resumeForms, 'read');
      expect(session.state().gathered).toMatchObject({ files: 14, gathered: { round: { missing: 26 } } });
    });

    test('put away, nothing is left of it', async () => {
      const { session, workbook, before } = await stopping(15);
      await session.perform(dropForms, undefined);
      expect(session.state()).toMatchObject({ gathered: undefined, halted: undefined });
      expect(workbook.snapshot()).toEqual(before);
    });
  });

  test('what is wrong leads to its cell: of a file by its name, once written to the sheet', async () => {
    const { session, workbook, gather, round } = await opened();
    await gather(unit('an', 'Phường An', 70, 35), BINH);
    const wrong = (shown: ShownRound | undefined) =>
      shown?.findings.find(({ rule }) => rule === 'score-out-of-range');
    expect(wrong(session.state().gathered?.gathered.round)).toMatchObject({
      where: { file: 'Phường An.xlsx', cell: 'I7' },
    });
    expect(wrong(session.state().gathered?.gathered.round)).not.toHaveProperty('cell');
    await session.perform(writeForms, undefined);
    const { cell } = wrong(await round()) ?? {};
    const sheet = workbook.snapshot().sheets.find(({ name }) => name === cell?.sheet);
    expect(cell).toMatchObject({ sheet: 'Bảng điểm', address: 'K5' });
    expect(sheet?.rows[cell?.area.top ?? -1]?.[cell?.area.left ?? -1]).toBe(70);
  });

  test('a row of Tiêu chí is such a place too', async () => {
    const { session, round } = await opened({ taken: false });
    const uneven = { ...scheme, criteria: [row('1', 60), row('2', 50)] };
    const book = scoringSheets({ scheme: uneven, units: [AN], votes: [], sources: {} });
    await session.perform(takeCriteria, await chosen('Tiêu chí.xlsx', book));
    const { findings = [] } = (await round()) ?? {};
    expect(findings.map(({ rule, cell }) => [rule, cell?.address])).toContainEqual([
      'criteria-sum-differs',
      'A2',
    ]);
  });

  test('what a committee began on its sheets and what stands beside them stays while forms come in', async () => {
    const { session, workbook, gather } = await opened();
    const rowsOf = (name: string) =>
      workbook.snapshot().sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const quota = rowsOf('Quy định chấm điểm').findIndex(([first]) => first === 'Loại bị giới hạn') + 1;
    const begun = [
      // A quota that lacks its class, points that are no number, a column of their own.
      ['Quy định chấm điểm', quota, 1, 20],
      ['Tiêu chí', 1, 4, 'sáu mươi'],
      ['Đơn vị chấm', 0, 5, 'Người phụ trách'],
      ['Đơn vị chấm', 1, 5, 'Tổ 1'],
    ] as const;
    for (const [name, row, column, value] of begun) workbook.type(name, row, column, value);
    const names = ['Tiêu chí', 'Quy định chấm điểm', 'Đơn vị chấm', 'Bỏ phiếu'];
    const before = names.map(rowsOf);
    await gather(AN, BINH);
    await session.perform(writeForms, undefined);
    expect(session.state().outcome).toMatchObject({ code: 'forms-written' });
    expect(names.map(rowsOf)).toEqual(before);
  });

  test('a second row of one unit, which formulas would count as well, is taken off with the next count', async () => {
    const { workbook, gather, session } = await opened();
    const rows = () => workbook.snapshot().sheets.find(({ name }) => name === 'Đơn vị chấm')?.rows ?? [];
    // The id of another unit, typed by mistake.
    workbook.type('Đơn vị chấm', 2, 0, 'an');
    await gather(AN);
    await session.perform(writeForms, undefined);
    expect(rows().map(([id]) => id)).toEqual(['Mã đơn vị', 'an']);
  });

  test('a file that is gone is told by its name; the others are read', async () => {
    const { session } = await opened();
    const gone = { name: 'Phường Bình.xlsx', arrayBuffer: () => Promise.reject(new Error('moved')) };
    await session.perform(gatherForms, [gone, await formOf(AN)]);
    const { round } = session.state().gathered?.gathered ?? {};
    expect(round?.missing).toBe(1);
    expect(round?.findings.map(({ rule, where }) => [rule, where])).toEqual(
      expect.arrayContaining([['form-unreadable', { file: 'Phường Bình.xlsx' }]]),
    );
  });

  test('a .zip of forms is read form by form; one in it that does not open is told, and nothing else is lost', async () => {
    const { session } = await opened();
    const said: unknown[] = [];
    session.subscribe(() => said.push(session.state().busy?.at));
    const [an, binh] = [await bytesOf(await formOf(AN)), await bytesOf(await formOf(BINH))];
    const bytes = zipDocuments([
      { name: 'phieu/Phường An.xlsx', bytes: an },
      { name: 'Phường Bình.xlsx', bytes: binh.slice(0, 200) },
      { name: '__MACOSX/phieu/._Phường An.xlsx', bytes: an },
    ]);
    const zip = { name: 'Phiếu.ZIP', arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
    await session.perform(gatherForms, [zip, await formOf(BINH)]);
    expect(session.state()).toMatchObject({ gathered: { files: 3, gathered: { round: { missing: 0 } } } });
    expect(session.state().gathered?.gathered.round.findings.map(({ rule, where }) => [rule, where])).toEqual(
      [['form-unreadable', { file: 'Phiếu.ZIP/Phường Bình.xlsx' }]],
    );
    expect(said).toContainEqual({ stage: 'file', file: 'Phiếu.ZIP/phieu/Phường An.xlsx', at: 1, of: 2 });
    expect(said).toContainEqual({ stage: 'file', file: 'Phường Bình.xlsx', at: 3, of: 3 });
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, 300), 'form-unreadable'],
    ['empty', () => zipDocuments([]), 'form-unreadable'],
  ])('a .zip that is %s is told; the others are read', async (_, spoil, rule) => {
    const { session } = await opened();
    const bytes = spoil(zipDocuments([{ name: 'a.xlsx', bytes: await bytesOf(await formOf(AN)) }]));
    const zip = { name: 'Phiếu.zip', arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
    await session.perform(gatherForms, [zip, await formOf(BINH)]);
    const { round } = session.state().gathered?.gathered ?? {};
    expect(round?.missing).toBe(1);
    expect(round?.findings.map((one) => [one.rule, one.where])).toContainEqual([rule, { file: 'Phiếu.zip' }]);
  });

  test('a failure on the way keeps what was read', async () => {
    const { session, ports } = await opened();
    const { gather } = ports.work;
    ports.work.gather = () => Promise.reject(new Error('no memory'));
    await session.perform(gatherForms, [await formOf(AN)]);
    expect(session.state()).toMatchObject({ outcome: { kind: 'failed' }, halted: { forms: [{}], left: [] } });
    ports.work.gather = gather;
    await session.perform(resumeForms, 'all');
    expect(session.state()).toMatchObject({ gathered: { files: 1 }, halted: undefined });
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

test('the minutes go out as Word, with the ranking of the sheets; without criteria there are none', async () => {
  const { session, files, gather, outcome, workbook } = await opened();
  await gather(AN, BINH);
  await session.perform(writeForms, undefined);
  const before = workbook.snapshot();
  await session.perform(sendMinutes, undefined);
  expect(outcome()).toMatchObject({ code: 'file-saved', data: { file: 'Biên bản họp Hội đồng.docx' } });
  expect(workbook.snapshot()).toEqual(before);
  const [file] = files;
  const { value } = await readDocument(file ?? { name: '', bytes: new Uint8Array() });
  const cells = value.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((line) => line.cells.map(({ text }) => text)) : [],
  );
  expect(cells).toContainEqual(expect.arrayContaining(['Phường Bình', '93']));
  const bare = await opened({ taken: false });
  await bare.session.perform(sendMinutes, undefined);
  expect(bare.outcome()).toMatchObject({ code: 'no-criteria' });
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
