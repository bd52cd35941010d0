import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { scoreSchema } from '../../../src/core/scoring/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { faultyForms } from '../../support/samples/scoring/faults.ts';
import { roundFiles } from '../../support/samples/scoring/files.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const SAMPLES = new URL('../../../assets/samples/', import.meta.url);
const sample = (name: string) => new Uint8Array(readFileSync(new URL(name, SAMPLES)));

let folder: ReturnType<typeof scratch>;
const unpack = (zip: Uint8Array): string[] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => {
    writeFileSync(folder.path(name), bytes);
    return folder.path(name);
  });

beforeAll(() => {
  folder = scratch();
  writeFileSync(folder.path('tieu-chi.xlsx'), sample('cham-diem-mau.xlsx'));
});
afterAll(() => folder.remove());

describe('the sample round by the command', () => {
  test('the files are what their source says', () => {
    for (const [name, bytes] of Object.entries(roundFiles()))
      expect({ name, same: Buffer.compare(sample(name), bytes) === 0 }).toEqual({ name, same: true });
  });

  test('26 forms are made', async () => {
    const output = folder.path('trong.zip');
    await runCli(['forms', folder.path('tieu-chi.xlsx'), '-o', output]);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(output))))).toHaveLength(26);
  });

  test('filled, gathered, checked, ranked: each fault at its file and cell, all units in one workbook', async () => {
    const forms = unpack(sample('phieu-cham-diem-mau.zip'));
    const output = folder.path('ket-qua.xlsx');
    const { code, out, err } = await runCli([
      ...['score', folder.path('tieu-chi.xlsx'), ...forms],
      ...['-o', output, '--format', 'json'],
    ]);
    const read = [3, 6, 9, 12, 15, 18, 21, 24, 27, 28].map((at) => `Đã đọc ${at}/28 tệp\n`);
    expect([code, err]).toEqual([0, read.join('')]);
    const { units, findings } = scoreSchema.parse(JSON.parse(out));
    expect(units).toHaveLength(26);
    const told = findings.map(({ rule, unit, where: { file, cell } }) =>
      file === undefined ? `${rule}: ${unit ?? ''}` : `${rule}: ${file} ${cell ?? ''}`,
    );
    expect(told.sort()).toEqual(
      faultyForms()
        .expected.map(({ rule, place }) => `${rule}: ${place}`)
        .sort(),
    );
    const packed = folder.path('phieu.zip');
    writeFileSync(packed, sample('phieu-cham-diem-mau.zip'));
    const again = await runCli(['score', folder.path('tieu-chi.xlsx'), packed, '--format', 'json']);
    expect(again.err).toBe(read.join(''));
    expect(again.out.replaceAll('phieu.zip/', '')).toBe(out);
    const written = readXlsxSnapshot(new Uint8Array(readFileSync(output)));
    expect(written.sheets.map(({ name }) => name)).toEqual([
      ...['Tiêu chí', 'Quy định chấm điểm', 'Đơn vị chấm', 'Bỏ phiếu'],
      ...['Bảng điểm', 'Tổng hợp điểm', 'Xếp hạng', 'Vấn đề chấm điểm'],
    ]);
  });
});
