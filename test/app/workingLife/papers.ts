import type { ChosenFile } from '../../../src/app/index.ts';
import { pointsOf, type ScoredUnit } from '../../../src/core/scoring/index.ts';
import { makeForms, scoringSheets } from '../../../src/core/sheets/index.ts';
import type { SheetModel } from '../../../src/core/workbook/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { row, schemeOf } from '../../core/scoring/schemes.ts';
import { HEADER } from '../support.ts';

const paper = (...lines: string[]) => lines.join('\n').replaceAll('|', '\t');
const FIRST_LIST = ['PHỤ LỤC 1', 'NHIỆM VỤ TRỌNG TÂM NĂM 2026', HEADER, 'I|Phát động'];
const SECOND_LIST = ['', 'PHỤ LỤC 2', 'CHƯƠNG TRÌNH HỘI ĐỒNG NĂM 2026', HEADER];
const REVIEW = 'Bình xét các danh hiệu danh hiệu thi đua|Phòng Nội vụ, Phòng Nội vụ|Trước ngày 10/4/2026';
const HALF_YEAR = 'Báo cáo sơ kết phong trào|Phòng Nội vụ; Văn phòng|Trước ngày 10/6/2026 và ngày 10/9/2026';
const MEETING = '1|Họp Hội đồng xét khen thưởng đợt 1|Hội đồng TĐKT|Quý II/2026';

/** What lands on the clerk's desk: a plan, the same adjusted, and one of another year. */
export const PAPERS = {
  plan: paper(
    ...FIRST_LIST,
    `1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 15/01/2026`,
    `2|${REVIEW}`,
    'II|Sơ kết, tổng kết',
    `3|${HALF_YEAR}`,
    '4|Tổng kết phong trào thi đua|UBND các xã, Ban A|Quý IV/2026',
    ...SECOND_LIST,
    MEETING,
    '2|Tổng kết các phong trào thi đua|Phòng Nội vụ|Tháng 12/2026',
  ),
  adjusted: paper(
    ...FIRST_LIST,
    '1|Phát động đợt thi đua cao điểm|Văn phòng|Tháng 3/2026',
    `2|Ban hành kế hoạch thi đua|Phòng Nội vụ, Văn phòng|Trước ngày 20/01/2026`,
    'II|Sơ kết, tổng kết',
    `3|${HALF_YEAR}`,
    '4|Tổng kết phong trào thi đua năm 2026|UBND các xã, Ban A|Quý IV/2026',
    ...SECOND_LIST,
    MEETING,
  ),
  other: paper(
    ...['PHỤ LỤC 1', 'NHIỆM VỤ NĂM 2027', HEADER],
    '1|Xây dựng quy chế mới|Trường B|Quý III/2027',
    '2|Kiểm tra các cụm|Ban A|Hằng tháng',
  ),
} as const;
export type Paper = keyof typeof PAPERS;

const SCHEME = schemeOf([row('1', 60, { scorer: 'Phòng Văn hóa' }), row('2', 40)], {
  classes: [{ name: 'Tốt', from: pointsOf(80) }],
});
const UNITS = ['Phường An', 'Phường Bình'].map((name, i): ScoredUnit => ({
  ...{ id: `d${i}`, name, cluster: 'Cụm 1' },
  entries: { '1': { self: { points: 50 + i } }, '2': { self: { points: 35 - i } } },
}));
const CRITERIA = scoringSheets({ scheme: SCHEME, units: UNITS, votes: [], sources: {} });

const fileOf = async (name: string, sheets: readonly SheetModel[]): Promise<ChosenFile> => {
  const bytes = await writeXlsx({ sheets: [...sheets], names: [] });
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
};
export const criteriaFile = () => fileOf('Tiêu chí.xlsx', CRITERIA);
/** The filled form of the first or the second unit. */
export const filledForm = (i: number) => {
  const unit = UNITS[i % UNITS.length] as ScoredUnit;
  return fileOf(
    `${unit.name}.xlsx`,
    makeForms(SCHEME, [unit]).map(({ sheet }) => sheet),
  );
};
