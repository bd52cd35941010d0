import { describe, expect, test } from '@jest/globals';
import { readScheme } from '../../../../src/core/scoring/fromDocument/index.ts';
import { readDocument } from '../../../../src/entry/documents.ts';
import { asDocx, asHtml, asText, summary } from '../../../support/scoring/criteriaDocument.ts';
import { SAMPLES as ALL } from './samples/index.ts';
import type { CriteriaSample } from './samples/sample.ts';

const SAMPLES: Record<string, CriteriaSample> = ALL;
const FORMATS: Record<string, (sample: CriteriaSample) => Uint8Array | Promise<Uint8Array>> = {
  html: asHtml,
  docx: asDocx,
  txt: asText,
};
/** Text with tabs has no merged cells: what they say is not in it. */
const CASES = Object.keys(SAMPLES).flatMap((name) =>
  Object.keys(FORMATS)
    .filter((format) => format !== 'txt' || !SAMPLES[name]?.rows.includes('^'))
    .map((format) => [name, format] as const),
);

async function read(sample: CriteriaSample, format: string) {
  const bytes = await FORMATS[format]?.(sample);
  const { value } = await readDocument({ name: `mau.${format}`, bytes: bytes as Uint8Array });
  const scheme = readScheme(value);
  if (!scheme) throw new Error('no table of criteria');
  return scheme;
}

describe('criteria out of documents', () => {
  test.each(CASES)('%s as %s', async (name, format) => {
    const sample = SAMPLES[name] as CriteriaSample;
    const { above: _above, below: _below, rows: _rows, ...expected } = sample;
    expect(summary((await read(sample, format)).value)).toEqual(expected);
  });
});

describe('what is said around the table and is no criterion', () => {
  const codes = async (sample: CriteriaSample) => (await read(sample, 'html')).notes.map(({ code }) => code);

  test.each<[keyof typeof ALL, string[]]>([
    ['khoiCoQuan', ['total-row', 'rule-entered']],
    ['tramYTe', ['total-row', 'condition-in-words']],
    ['doanPhuong', ['condition-row', 'base-not-stated']],
    ['toDanPho', ['condition-in-words']],
    ['truongHoc', []],
  ])('%s', async (name, expected) => {
    expect(await codes(ALL[name])).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Số đơn vị hoàn thành xuất sắc không quá 20% tổng số đơn vị hoàn thành tốt.', ['quota-in-words']],
    ['Tỷ lệ xếp loại A: tối đa 15 % số đơn vị trong cụm.', ['quota-in-words']],
    ['Mỗi cụm chọn không quá 02 đơn vị hoàn thành xuất sắc nhiệm vụ.', ['quota-in-words']],
    ['Đơn vị xếp hạng nhất và có sáng kiến được đề nghị tặng Cờ thi đua.', ['award-in-words']],
    ['Mỗi cụm chọn 01 đơn vị tiêu biểu để đề nghị tặng Cờ thi đua.', ['award-in-words']],
    // Neither: caps on points, how a block is made up, awards in general.
    ['Tổng điểm thưởng không quá 10% điểm chuẩn.', []],
    ['Điểm thưởng của một đơn vị không quá 10% tổng điểm.', []],
    ['Khối có Trưởng khối, không quá 02 đơn vị Phó trưởng khối.', []],
    ['Chủ tịch UBND xem xét tặng Bằng khen cho các tập thể có thành tích xuất sắc.', []],
    ['Hồ sơ gửi về Phòng Nội vụ trước ngày 10/01, tối đa 5 trang.', []],
  ])('“%s” is for the person: %j', async (line, expected) => {
    const { notes, value } = await read({ ...ALL.truongHoc, below: [...ALL.truongHoc.below, line] }, 'html');
    expect(notes.map(({ code }) => code)).toEqual(expected);
    for (const { text } of notes) expect(text).toContain(line.slice(0, 30));
    expect([value.quotas, value.awards]).toEqual([[], []]);
  });

  test('what every word is understood of is entered, with its sentence beside it', async () => {
    const lines = [
      'Đơn vị hoàn thành xuất sắc: từ 90 điểm trở lên; hoàn thành tốt: từ 70 đến dưới 90 điểm.',
      'Số đơn vị hoàn thành xuất sắc không quá 20% tổng số đơn vị hoàn thành tốt.',
      'Số đơn vị hoàn thành tốt không quá 50% số đơn vị, trừ khối trường mầm non.',
      'Mỗi khối thi đua đề nghị xét tặng: 02 Cờ và 01 Bằng khen.',
      'Nếu bằng điểm thì xét điểm mục 2 cao hơn, nếu vẫn bằng nhau thì bỏ phiếu.',
    ];
    const { value, notes, sources } = await read({ ...ALL.truongHoc, below: lines }, 'html');
    expect(value.quotas).toEqual([
      { class: 'hoàn thành xuất sắc', share: 20, of: 'hoàn thành tốt', scope: 'all' },
    ]);
    expect(value.awards).toEqual([
      { name: 'Cờ', perCluster: 2 },
      { name: 'Bằng khen', perCluster: 1 },
    ]);
    expect(value.tieKeys).toEqual([{ by: 'criterion', code: '2' }, { by: 'votes' }]);
    expect(notes.map(({ code }) => code)).toEqual([
      'rule-entered',
      'rule-entered',
      'quota-in-words',
      'rule-entered',
    ]);
    const source = (line: string | undefined) => `Đọc từ lời văn, cần xem lại: “${line ?? ''}”`;
    expect(sources).toEqual({
      conditions: [],
      quotas: [source(lines[1])],
      awards: [source(lines[3]), source(lines[3])],
      tieKeys: [source(lines[4]), source(lines[4])],
    });
  });

  test('a row whose points are words puts a unit out of the ranking', async () => {
    const { conditions } = (await read(ALL.doanPhuong, 'html')).value;
    expect(conditions).toEqual([
      {
        when: 'flag',
        flag: 'Chi đoàn không có báo cáo năm',
        effect: 'exclude',
        reason: 'Chi đoàn không có báo cáo năm',
      },
    ]);
  });

  test('numbers in columns that a unit fills in are no criteria', async () => {
    const filled = {
      ...ALL.tramYTe,
      rows: ALL.tramYTe.rows.replace('| 10 | | | Sổ tiêm chủng', '| 10 | 9,5 | | Sổ tiêm chủng'),
    };
    const { value, notes } = await read(filled, 'html');
    expect(summary(value).criteria).toEqual(ALL.tramYTe.criteria);
    expect(notes.map(({ code, text }) => [code, /“9,5”/u.test(text)])).toContainEqual([
      'column-not-taken',
      true,
    ]);
  });
});
