import { termDiffers } from '../../../src/core/rules/term-differs.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

const say = (...titles: string[]) =>
  planWith(...titles.map((title, i) => `${String(i + 1)}|${title}|Văn phòng|Tháng 6/2026`));
const info = (at: string, says: string[], ...suggestions: string[]) => ({
  at,
  severity: 'info' as const,
  says,
  suggestions,
});

ruleTable(termDiffers, {
  bad: [
    {
      name: 'a number in figures and as a numeral',
      plan: say('Họp Cụm thi đua số 8', 'Ký giao ước Cụm thi đua số VIII', 'Chấm điểm cụm thi đua số 8'),
      found: [info('PL1.2', ['số VIII', '2 chỗ'], 'Ký giao ước Cụm thi đua số 8')],
    },
    {
      name: 'i and y',
      plan: say('Bình xét Chiến sỹ thi đua', 'Xét chiến sỹ thi đua', 'Hồ sơ Chiến sĩ thi đua'),
      found: [info('PL1.3', ['Chiến sĩ'], 'Hồ sơ Chiến sỹ thi đua')],
    },
    {
      name: 'a scheme under two names',
      plan: say(
        'Thực hiện Đề án “Đổi mới, nâng cao chất lượng công tác thi đua khen thưởng” giai đoạn 2021-2026',
        'Sơ kết Đề án “Đổi mới, nâng cao chất lượng công tác thi đua, khen thưởng”',
        'Báo cáo Đề án “Đổi mới công tác thi đua - khen thưởng giai đoạn 2021-2026”',
      ),
      found: [
        info(
          'PL1.3',
          ['Đổi mới công tác thi đua'],
          'Báo cáo Đề án “Đổi mới, nâng cao chất lượng công tác thi đua khen thưởng”',
        ),
      ],
    },
    {
      name: 'an award with the wrong giver',
      plan: say('Trình tặng Bằng khen của Chính phủ', 'Đón nhận Bằng khen Chính phủ'),
      found: [info('PL1.1', ['Thủ tướng Chính phủ'], 'Trình tặng Bằng khen của Thủ tướng Chính phủ')],
    },
  ],
  good: [
    {
      name: 'one spelling',
      plan: say('Họp Cụm thi đua số 8', 'Cụm thi đua số 8 chấm điểm; xét Chiến sĩ thi đua'),
    },
  ],
  silent: [
    { name: 'two clusters', plan: say('Họp Cụm thi đua số 7', 'Họp Cụm thi đua số VIII') },
    { name: 'two words', plan: say('Tôn vinh bác sĩ', 'Xét chiến sỹ thi đua') },
    {
      name: 'capitals and the mark between',
      plan: say(
        'Phong trào “Cả nước chung tay vì người nghèo, không ai bị bỏ lại”',
        'phong trào “cả nước chung tay vì người nghèo - không ai bị bỏ lại”',
      ),
    },
    {
      name: 'a name that goes on',
      plan: say(
        'Cuộc thi “Viết về gương điển hình tiên tiến”',
        'Cuộc thi “Viết về gương điển hình tiên tiến của quận năm 2026”',
      ),
    },
    {
      name: 'two movements',
      plan: say('Phong trào “Dạy tốt, học tốt toàn ngành”', 'Phong trào “Người tốt, việc tốt toàn quận”'),
    },
    { name: 'the flag is the government’s', plan: say('Trình tặng Cờ thi đua của Chính phủ') },
    { name: 'a round', plan: say('Xét sáng kiến đợt 1', 'Xét sáng kiến đợt I') },
  ],
});
