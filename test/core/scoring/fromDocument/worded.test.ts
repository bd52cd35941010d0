import { describe, expect, test } from '@jest/globals';
import { readAwards } from '../../../../src/core/scoring/fromDocument/worded/awards.ts';
import { readCondition } from '../../../../src/core/scoring/fromDocument/worded/condition.ts';
import { readQuota } from '../../../../src/core/scoring/fromDocument/worded/quota.ts';
import { readTieKeys } from '../../../../src/core/scoring/fromDocument/worded/ties.ts';
import { awardText, quotaText, tieText } from '../../../support/scoring/criteriaDocument.ts';

describe('how many may have a class', () => {
  const classes = ['Hoàn thành xuất sắc', 'Hoàn thành tốt', 'A'];
  test.each<[string, string | undefined]>([
    [
      'Số đơn vị hoàn thành xuất sắc không quá 20% tổng số đơn vị hoàn thành tốt.',
      'Hoàn thành xuất sắc ≤ 20% của Hoàn thành tốt tất cả',
    ],
    [
      '- Tỷ lệ đơn vị xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20 % số đơn vị trong cụm;',
      'Hoàn thành xuất sắc ≤ 20% mỗi cụm',
    ],
    ['Tỷ lệ xếp loại A: tối đa 15 % số đơn vị trong mỗi khối.', 'A ≤ 15% mỗi cụm'],
    ['Số đơn vị đạt loại A không quá 12,5% tổng số đơn vị được xếp loại.', 'A ≤ 12.5% tất cả'],
    ['Mỗi cụm chọn không quá 02 đơn vị hoàn thành xuất sắc nhiệm vụ.', 'Hoàn thành xuất sắc ≤ 2 mỗi cụm'],
    // A class that the document does not have; two amounts; an exception; of whom is not clear; not about units.
    ['Số đơn vị xuất sắc không quá 20% tổng số đơn vị.', undefined],
    ['Hoàn thành xuất sắc không quá 20%, hoàn thành tốt không quá 50% số đơn vị.', undefined],
    ['Số đơn vị loại A không quá 20% số đơn vị, trừ khối trường học.', undefined],
    ['Không quá 20% số đơn vị hoàn thành xuất sắc được khen thưởng.', undefined],
    ['Chọn không quá 02 đơn vị hoàn thành xuất sắc.', undefined],
    ['Số cá nhân hoàn thành xuất sắc không quá 20% số cá nhân hoàn thành tốt.', undefined],
    ['Loại A tối đa 120% số đơn vị.', undefined],
  ])('%s', (line, read) => {
    const quota = readQuota(line, classes);
    expect(quota && quotaText(quota)).toBe(read);
  });
});

describe('who is out of the ranking', () => {
  test.each<[string, string | undefined]>([
    ['Công đoàn cơ sở không gửi bản tự chấm điểm thì không xếp loại.', 'không gửi bản tự chấm điểm'],
    ['- Đơn vị nào chưa nộp bảng chấm điểm thì không xếp loại, không xếp hạng;', 'chưa nộp bảng chấm điểm'],
    // Late is not without; marks that somebody has to set; what is not asked.
    ['Đơn vị không gửi bản tự chấm điểm đúng hạn thì không xếp loại.', undefined],
    ['Phòng có công chức bị kỷ luật thì không xếp loại.', undefined],
    ['Đơn vị không gửi bản tự chấm điểm thì không xét khen thưởng.', undefined],
    ['Đơn vị không xếp loại nếu gửi bản tự chấm điểm muộn.', undefined],
  ])('%s', (line, reason) => {
    expect(readCondition(line)).toEqual(
      reason === undefined ? undefined : { when: 'no-self-report', effect: 'exclude', reason },
    );
  });
});

describe('what is proposed for whom', () => {
  test.each<[string[], string[] | undefined]>([
    [['Mỗi khối thi đua đề nghị xét tặng: 02 Cờ và 01 Bằng khen.'], ['2 Cờ', '1 Bằng khen']],
    [
      ['+ Mỗi cụm được đề nghị tặng 01 Cờ thi đua của UBND tỉnh, 02 Bằng khen của Chủ tịch UBND tỉnh'],
      ['1 Cờ thi đua của UBND tỉnh', '2 Bằng khen của Chủ tịch UBND tỉnh'],
    ],
    [
      ['Mỗi cụm chọn 01 đơn vị đề nghị tặng Cờ thi đua, 02 đơn vị tặng Bằng khen.'],
      ['1 Cờ thi đua', '2 Bằng khen'],
    ],
    [
      ['Hạng nhất được tặng Cờ thi đua; hạng nhì, hạng ba được tặng Giấy khen.'],
      ['1 Cờ thi đua', '2 Giấy khen'],
    ],
    [['Mỗi cụm chọn 01 đơn vị, đề nghị tặng Cờ thi đua nếu đạt từ 95 điểm.'], undefined],
    [['Hạng nhất được tặng Cờ thi đua; các hạng khác do Hội đồng xem xét.'], undefined],
    [['Đơn vị xếp hạng nhất cụm được đề nghị tặng Cờ thi đua.'], ['1 Cờ thi đua']],
    [['Đơn vị dẫn đầu khối: đề nghị UBND phường tặng Giấy khen.'], ['1 Giấy khen']],
    [
      ['Đơn vị đạt hạng Nhất: tặng Cờ thi đua', 'Đơn vị đạt hạng Nhì và hạng Ba: tặng Giấy khen'],
      ['1 Cờ thi đua', '2 Giấy khen'],
    ],
    [['Hạng I, II, III được tặng Giấy khen của Chủ tịch UBND xã.'], ['3 Giấy khen của Chủ tịch UBND xã']],
    // An exception behind; both ways beside each other; a gap; persons; a condition; nobody counts.
    [['Mỗi khối thi đua đề nghị xét tặng: 02 Cờ. Riêng Khối doanh nghiệp được đề nghị 08 Cờ.'], undefined],
    [['Mỗi cụm đề nghị tặng 01 Cờ.', 'Đơn vị xếp hạng nhất được tặng Bằng khen.'], undefined],
    [['Đơn vị xếp hạng nhì được tặng Giấy khen.'], undefined],
    [['Mỗi cụm đề nghị tặng 01 Cờ cho tập thể và 02 Giấy khen cho cá nhân.'], undefined],
    [['Đơn vị xếp hạng nhất và đạt từ 95 điểm được tặng Cờ thi đua.'], undefined],
    [['Đề nghị tặng 02 Cờ và 03 Bằng khen.'], undefined],
  ])('%j', (lines, read) => {
    expect(readAwards(lines)?.map(({ award }) => awardText(award))).toEqual(read);
  });
});

describe('who stands above at the same points', () => {
  const criteria = [
    { code: 'I', text: 'Thực hiện nhiệm vụ chuyên môn', kind: 'base' as const },
    { code: 'I.1', parent: 'I', text: 'Hồ sơ đúng hạn', kind: 'base' as const },
    { code: 'II', text: 'Xây dựng Đảng, chính quyền', kind: 'base' as const },
    { code: 'III', text: 'Điểm thưởng', kind: 'bonus' as const },
  ];
  test.each<[string, string[] | undefined]>([
    [
      'Trường hợp các đơn vị có tổng điểm bằng nhau thì đơn vị nào có điểm mục I cao hơn được xếp trên.',
      ['criterion I'],
    ],
    [
      'Nếu bằng điểm thì ưu tiên đơn vị có điểm phần II cao hơn; nếu vẫn bằng nhau thì xét đơn vị có điểm trừ ít hơn; nếu vẫn bằng nhau thì Hội đồng bỏ phiếu kín.',
      ['criterion II', 'deductions', 'votes'],
    ],
    [
      'Khi có nhiều đơn vị cùng số điểm, xét lần lượt điểm các mục I, II, III từ cao xuống thấp.',
      ['criterion I', 'criterion II', 'criterion III'],
    ],
    [
      'Trường hợp bằng điểm, ưu tiên đơn vị có điểm nội dung “Thực hiện nhiệm vụ chuyên môn” cao hơn. Nếu tiếp tục bằng điểm thì Hội đồng xem xét, quyết định.',
      ['criterion I'],
    ],
    [
      'Trường hợp từ 02 đơn vị trở lên bằng điểm nhau thì đơn vị nào có điểm tiêu chí I cao hơn xếp trên.',
      ['criterion I'],
    ],
    ['Nếu các phòng có số điểm như nhau thì xét điểm mục II cao hơn.', ['criterion II']],
    // A row that is not there; a figure of nobody's; what the council may do; half of it understood.
    ['Trường hợp bằng điểm thì đơn vị có điểm mục V cao hơn được xếp trên.', undefined],
    ['Nếu tổng điểm bằng nhau thì đơn vị có số tài khoản mở mới cao hơn xếp hạng cao hơn.', undefined],
    ['Trường hợp bằng điểm do Hội đồng xem xét, quyết định.', undefined],
    [
      'Bằng điểm thì xét điểm mục I cao hơn, nếu vẫn bằng nhau thì xét thời gian nộp báo cáo sớm hơn.',
      undefined,
    ],
    ['Trường hợp bằng điểm thì xét điểm mục I.', undefined],
  ])('%s', (line, read) => {
    expect(readTieKeys(line, criteria)?.map(tieText)).toEqual(read);
  });
});
