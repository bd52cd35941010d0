import { describe, expect, test } from '@jest/globals';
import { assignmentDoc, type DocBlock, minutesDoc, workByUnit } from '../../../src/core/exports/index.ts';
import { pointsOf, rankUnits, scoreUnits } from '../../../src/core/scoring/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { row, schemeOf, section, unit } from '../scoring/schemes.ts';

const textsOf = (blocks: readonly DocBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' && block.text !== '' ? [block.text] : []));
const tablesOf = (blocks: readonly DocBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [[...block.header, ...block.rows].map(({ cells }) => cells.map(({ text }) => text))]
      : [],
  );

describe('who does what', () => {
  const plan = planOfLines(
    '1|Sơ kết, gồm:|Phòng Nội vụ|Tháng 6/2026',
    '-|Khối phường|Phòng Tư pháp|',
    '2|Tổng kết|Phòng Nội vụ; Phòng Tư pháp|trước 5/12/2026',
  );
  const { units } = workByUnit(plan, createDirectory([]));
  const { sections } = assignmentDoc(plan, units);

  test('a section for each unit, with what stood above its rows', () => {
    expect(sections.map(({ blocks }) => textsOf(blocks)[1])).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(tablesOf(sections[1]?.blocks ?? [])).toEqual([
      [
        ['TT', 'Nhiệm vụ', 'Vai trò', 'Thời hạn', 'Mã'],
        ['1', 'Sơ kết, gồm:\nKhối phường', 'Thực hiện', 'Tháng 06/2026', 'PL.1.1'],
        ['2', 'Tổng kết', 'Thực hiện', 'trước ngày 05/12/2026', 'PL.2'],
      ],
    ]);
  });
});

describe('minutes', () => {
  const scheme = schemeOf([section('I', 60), row('1', 60, { parent: 'I' }), row('II', 40)], {
    title: 'Bảng tiêu chí thử',
    version: '2',
    classes: [{ name: 'Tốt', from: pointsOf(90) }],
    awards: [{ name: 'Cờ thi đua', perCluster: 1 }],
    conditions: [{ when: 'no-self-report', effect: 'exclude', reason: 'không tự chấm' }],
  });
  const units = [
    unit('Phường An', { '1': 60, II: 39.5 }),
    unit('Phường Bình', { '1': 50, II: 30 }),
    unit('Phường Cao', {}),
  ];
  const ranked = rankUnits(scheme, scoreUnits(scheme, units));
  const council = { scheme, ranked, votes: [{ id: 'Phường An', voters: 15, votes: 14 }] };
  const [main, annex] = minutesDoc(council).sections;

  test('what is known is there, what only the meeting knows is dotted', () => {
    const texts = textsOf(main?.blocks ?? []);
    expect(texts).toContain('BIÊN BẢN');
    expect(texts).toContain(
      'Điểm được chấm theo “Bảng tiêu chí thử”, phiên bản 2, thang điểm 100; 3 đơn vị.',
    );
    expect(texts.filter((text) => text.includes('……')).length).toBe(7);
  });

  test('ranking with class, proposal and reason; votes as counted', () => {
    expect(tablesOf(main?.blocks ?? [])).toEqual([
      [
        ['Hạng', 'Đơn vị', 'Điểm', 'Xếp loại', 'Đề nghị', 'Ghi chú'],
        ['1', 'Phường An', '99,5', 'Tốt', 'Cờ thi đua', ''],
        ['2', 'Phường Bình', '80', '', '', ''],
        ['–', 'Phường Cao', '0', '', '', 'không tự chấm'],
      ],
      [
        ['TT', 'Đơn vị', 'Số người bỏ phiếu', 'Số phiếu tán thành'],
        ['1', 'Phường An', '15', '14'],
      ],
    ]);
  });

  test('the annex has each section and the total', () => {
    expect(annex?.orientation).toBe('landscape');
    expect(tablesOf(annex?.blocks ?? [])[0]?.slice(0, 2)).toEqual([
      ['TT', 'Cụm', 'Đơn vị', 'I', 'II', 'Tổng điểm', 'Xếp loại', 'Hạng'],
      ['1', 'Cụm 1', 'Phường An', '60', '39,5', '99,5', 'Tốt', '1'],
    ]);
  });
});
