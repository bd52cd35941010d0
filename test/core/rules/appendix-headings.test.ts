import type { Plan } from '../../../src/core/plan/index.ts';
import { appendixFormulaDiffers } from '../../../src/core/rules/appendix-formula-differs.ts';
import { appendixNumberBlank } from '../../../src/core/rules/appendix-number-blank.ts';
import { appendixNumberDiffers } from '../../../src/core/rules/appendix-number-differs.ts';
import { appendixTitleDiffers } from '../../../src/core/rules/appendix-title-differs.ts';
import { issuerNameDiffers } from '../../../src/core/rules/issuer-name-differs.ts';
import { planOf } from '../../support/readPlans.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { documentOf } from '../../support/tables.ts';

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'PHƯỜNG AN BÌNH',
  'Số: 12/KH-UBND',
  'An Bình, ngày 15 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác thi đua năm 2026',
];
const TABLE = ['TT|Nội dung|Đơn vị thực hiện|Thời gian', '1|Họp|Phòng Nội vụ|Tháng 3/2026'];

/** A plan whose appendices have these lines behind their titles; `body` stands before them. */
function plan(
  attached: readonly string[],
  body: readonly string[] = [],
  title = 'TIẾN ĐỘ NHIỆM VỤ THI ĐUA NĂM 2026',
): Plan {
  const appendices = attached.flatMap((line, i) => [
    `PHỤ LỤC ${i + 1}`,
    i === 0 ? title : 'LỊCH HỌP HỘI ĐỒNG',
    ...(line === '' ? [] : [line]),
    ...TABLE,
    '',
  ]);
  return planOf({ value: documentOf([...HEAD, ...body, ...appendices].join('\n')), notes: [] });
}

const RIGHT = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND phường An Bình)';
const BLANK = '(Kèm theo Kế hoạch số     /KH-UBND ngày   /  /2026 của UBND phường An Bình)';
const ELECTRONIC = plan([BLANK, BLANK]);
const NONE = plan(['']);
const ALL_RIGHT = plan([RIGHT, RIGHT]);

ruleTable(appendixNumberBlank, {
  bad: [
    {
      name: 'both',
      plan: plan([BLANK]),
      found: [
        {
          at: 'appendix',
          severity: 'info',
          says: ['PHỤ LỤC 1', 'số và ngày'],
          suggestions: ['12/KH-UBND', '2026-01-15'],
        },
      ],
    },
    {
      name: 'the date alone',
      plan: plan(['(Kèm theo Kế hoạch số 12/KH-UBND ngày   /  /2026)']),
      found: [{ at: 'appendix', severity: 'info', says: 'để trống ngày', suggestions: ['2026-01-15'] }],
    },
  ],
  good: [{ name: 'filled', plan: ALL_RIGHT }],
  silent: [{ name: 'no such line at all', plan: NONE }],
});

ruleTable(appendixNumberDiffers, {
  bad: [
    {
      name: 'another number',
      plan: plan([RIGHT.replace('12/KH', '21/KH')]),
      found: [
        {
          at: 'appendix',
          severity: 'warning',
          says: ['21/KH-UBND', '12/KH-UBND'],
          suggestions: ['12/KH-UBND'],
        },
      ],
    },
    {
      name: 'another day',
      plan: plan([RIGHT.replace('15/01', '05/01')]),
      found: [
        {
          at: 'appendix',
          severity: 'warning',
          says: ['05/01/2026', '15/01/2026'],
          suggestions: ['2026-01-15'],
        },
      ],
    },
    {
      name: 'blank beside one that is filled',
      plan: plan([BLANK, RIGHT]),
      found: [
        {
          at: 'appendix',
          severity: 'warning',
          says: ['PHỤ LỤC 1', 'PHỤ LỤC 2'],
          suggestions: ['12/KH-UBND'],
        },
      ],
    },
  ],
  good: [{ name: 'the same', plan: ALL_RIGHT }],
  silent: [
    { name: 'blank everywhere, as an electronic document may', plan: ELECTRONIC },
    { name: 'blanks and noughts in the number', plan: plan([RIGHT.replace('12/KH', '012 /KH')]) },
    { name: 'no such line', plan: NONE },
  ],
});

ruleTable(issuerNameDiffers, {
  bad: [
    {
      name: 'another office',
      plan: plan([RIGHT.replace('phường An Bình', 'quận Phú Lâm')]),
      found: [{ at: 'appendix', severity: 'warning', says: ['quận Phú Lâm', 'PHƯỜNG AN BÌNH'] }],
    },
  ],
  good: [{ name: 'the same, written out', plan: plan([RIGHT.replace('UBND', 'Ủy ban nhân dân')]) }],
  silent: [
    { name: 'the short form', plan: ALL_RIGHT },
    {
      name: 'who acts for the office',
      plan: plan([RIGHT.replace('của UBND', 'của Chủ tịch UBND')]),
    },
    {
      name: 'the board of a party committee',
      plan: planOf({
        value: documentOf(
          [
            'HUYỆN ỦY BÌNH AN',
            'Số: 8-KH/HU',
            'KẾ HOẠCH',
            'Thi đua năm 2026',
            'PHỤ LỤC 1',
            'TIẾN ĐỘ',
            '(kèm theo Kế hoạch số 8-KH/HU, ngày 05/3/2026 của Ban Thường vụ Huyện ủy)',
            ...TABLE,
          ].join('\n'),
        ),
        notes: [],
      }),
    },
    { name: 'no name', plan: plan(['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026)']) },
  ],
});

const titled = (title: string) => plan([RIGHT], [], title);
const called = (line: string) => plan([RIGHT, RIGHT], ['I. NỘI DUNG', '1. Nhiệm vụ', line]);

ruleTable(appendixTitleDiffers, {
  bad: [
    {
      name: 'quite another',
      plan: called('(Phụ lục 2 - Danh sách các cụm thi đua)'),
      found: [{ at: 'body:8', severity: 'warning', says: ['Danh sách các cụm', 'LỊCH HỌP'] }],
    },
    {
      name: 'another year',
      plan: called('(Phụ lục 1: Tiến độ nhiệm vụ thi đua năm 2025)'),
      found: [{ at: 'body:8', severity: 'warning', says: 'năm 2025' }],
    },
    {
      name: 'the title left from the plan of last year',
      plan: titled('TIẾN ĐỘ NHIỆM VỤ THI ĐUA NĂM 2025'),
      found: [
        {
          at: 'appendix',
          severity: 'warning',
          says: ['PHỤ LỤC 1', 'năm 2025', 'năm 2026'],
          suggestions: ['TIẾN ĐỘ NHIỆM VỤ THI ĐUA NĂM 2026'],
        },
      ],
    },
  ],
  good: [{ name: 'the same', plan: called('(Phụ lục 2 – Lịch họp Hội đồng)') }],
  silent: [
    { name: 'results of the year before', plan: titled('CHỈ TIÊU VÀ KẾT QUẢ THI ĐUA NĂM 2025') },
    { name: 'both years', plan: titled('NHIỆM VỤ NĂM 2025 CHUYỂN SANG NĂM 2026') },
    { name: 'a school year', plan: titled('TIẾN ĐỘ KHEN THƯỞNG NĂM HỌC 2024 - 2025') },
    { name: 'the year of a law', plan: titled('TIẾN ĐỘ THI HÀNH LUẬT THI ĐUA, KHEN THƯỞNG NĂM 2022') },
    { name: 'shorter', plan: called('(Phụ lục 1 - Tiến độ nhiệm vụ thi đua)') },
    { name: 'mentioned without a title', plan: called('- Thực hiện theo Phụ lục 1 của kế hoạch này.') },
    { name: 'an appendix that is not there', plan: called('(Phụ lục 7 - Danh sách các cụm thi đua)') },
  ],
});

const ISSUED = RIGHT.replace('(Kèm', '(Ban hành kèm');

ruleTable(appendixFormulaDiffers, {
  bad: [
    {
      name: 'issued with, beside attached to',
      plan: plan([ISSUED, RIGHT]),
      found: [{ at: 'appendix', severity: 'info', says: ['PHỤ LỤC 1', 'Ban hành kèm theo'] }],
    },
    {
      name: 'a decision with the number of a plan',
      plan: plan([RIGHT.replace('Kế hoạch', 'Quyết định')]),
      found: [{ at: 'appendix', severity: 'warning', says: ['Quyết định', '12/KH-UBND'] }],
    },
  ],
  good: [{ name: 'the same in all', plan: ALL_RIGHT }],
  silent: [
    { name: 'one appendix has its own words', plan: plan([ISSUED]) },
    { name: 'issued with, in all', plan: plan([ISSUED, ISSUED]) },
  ],
});
