import type { Element } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

/** A form that carries one meaning, whatever stands around it. */
function phrase(
  starts: readonly string[],
  form: string,
  make: (from: number, to: number, found: RegExpExecArray) => Element,
): Pattern {
  const pattern = sticky(form + END);
  return {
    starts,
    read({ text, at }): Element | null {
      const found = matchAt(pattern, text, at);
      return found && make(at, at + found[0].length, found);
    },
  };
}

/** thường xuyên | liên tục | nhiệm vụ thường xuyên | quanh năm | 24/7 | trong suốt quá trình */
export const ongoing = phrase(
  ['thường', 'liên', 'nhiệm', 'công', 'vận', 'quanh', 'lâu', 'không', '0/', '0a', 'xuyên', 'tx', 'duy'],
  '(?:(?:nhiệm vụ|công việc|vận hành|duy trì) )?(?:(không) )?(?:thường xuyên(?:(?: ?,| và|;|/)? (?:liên tục|lâu dài|xuyên suốt|kịp thời|hàng ngày(?= ?$)))*|liên tục|lâu dài|quanh năm|xuyên suốt|tx|24h?/24h?)',
  (from, to, found) => ({ is: found[1] ? 'text' : 'ongoing', from, to }),
);

const ROUND_THE_CLOCK = sticky(
  `(?<!\\d{1,2} ?/ ?\\d{1,2} ?; ?)24 ?/ ?7${END}(?! ?[/.-] ?\\d| ?[,;] ?\\d{1,2} ?/ ?\\d)`,
);
/** 24/7, but "trước 24/7", "15/7 - 24/7" and "15/7; 24/7" are the 24th of July */
export const roundTheClock: Pattern = {
  starts: ['0/'],
  read({ text, at, previous, chain }) {
    const isDay = chain?.grain === 'day' || previous?.is === 'lead' || previous?.is === 'points';
    const found = isDay ? null : matchAt(ROUND_THE_CLOCK, text, at);
    return found && { is: 'ongoing', from: at, to: at + found[0].length };
  },
};

/** đối với | áp dụng đối với: what follows names whom or what a time is for */
export const subject = phrase(['đối'], 'đối với', (from, to) => ({
  is: 'text',
  subject: 'end',
  from,
  to,
}));

const DONE =
  '(?:hoàn thành|hoàn tất|xong|thực hiện(?: xong)?|triển khai(?: xong)?|kết thúc|ban hành|tổ chức(?: xong)?|báo cáo|trình|gửi|nộp|làm xong|nghiệm thu|giải quyết|xử lý|có kết quả)';
const LATE =
  '(?:(?:chậm|trễ|muộn)(?! (?:nhất|hơn))|quá hạn|không đúng hạn|sau hạn)(?: (?:hạn|tiến độ|so với (?:kế hoạch|quy định|thời hạn)|\\d+ ngày))*';
/** đã hoàn thành | đã xong | đã hoàn thành nhưng chậm | hoàn thành quá hạn | đã hoàn thành (trễ hạn) */
export const status = phrase(
  ['đã', 'hoàn'],
  `(?:đã ${DONE}(?: (?:toàn bộ|đúng (?:hạn|tiến độ)|trước (?:hạn|thời hạn|tiến độ)|sớm|xong|\\d{1,3} ?%|các nội dung))?|hoàn thành(?= ?[,(-]? ?${LATE}))(?: ?[,(-]? ?(?:nhưng |tuy nhiên |song )?(${LATE}) ?\\)?(?=$|[ .;,)])|)`,
  (from, to, found) => ({ is: 'status', status: found[1] ? 'done-late' : 'done', from, to }),
);

/** dự kiến | phấn đấu | (dự kiến) | ước tháng 6, but "giao ước thi đua" is a contract */
export const tentative = phrase(
  ['dự', 'phấn', 'cố', 'tạm', 'ước'],
  '(?:dự kiến|dự tính|phấn đấu|cố gắng|dự định|tạm thời|(?<!(?:giao|quy|điều|công|mong|mơ) )ước)(?: là| hoàn thành| xong| thực hiện)?',
  (from, to) => ({ is: 'tentative', from, to }),
);

export const approx = phrase(
  ['khoảng', 'tầm', 'quãng'],
  '(?:khoảng|tầm(?! nhìn)|quãng)(?: thời gian)?',
  (from, to) => ({ is: 'approx', from, to }),
);

const VERB = /^(?:hoàn|thực|triển|bắt|xong|tiến|kết)/u;
/** Words about doing the task in time that say nothing about the time. */
export const frame = phrase(
  [
    'hoàn',
    'thực',
    'triển',
    'bắt',
    'xong',
    'tiến',
    'thời',
    'ngày',
    'trong',
    'kết',
    'ban',
    'định',
    'gửi',
    'vào',
    'buổi',
    'sáng',
    'chiều',
    'tối',
    'trưa',
    'là',
    'từng',
    'mốc',
    'giai',
    'nhiệm',
    'và',
    'của',
    'cụ',
    'các',
    'những',
  ],
  '(?:hoàn thành(?: xong)?|thực hiện|triển khai(?: thực hiện)?|bắt đầu|xong|tiến hành|thời (?:gian|hạn|điểm)(?: (?:thực hiện|hoàn thành|báo cáo|gửi|triển khai|bắt đầu|kết thúc|dự kiến|từ))?|ngày|kết thúc|định kỳ(?= (?:vào|ngày|trước))|vào|là|mốc|giai đoạn|(?:các|những)(?= (?:ngày|tháng|quý|năm) ?\\d)|cụ thể|(?:buổi )?(?:sáng|chiều|tối|trưa)(?= (?:ngày|thứ|\\d)))',
  (from, to, found) =>
    VERB.test(found[0]) ? { is: 'frame', verb: true, from, to } : { is: 'frame', from, to },
);

/** không quy định | không có thời hạn | để trống | không xác định */
const nowhere = phrase(
  ['không', 'để', 'ô', 'trống', 'chưa', 'n', 'k'],
  '(?:không (?:quy định|xác định|có|ghi|giới hạn|thời hạn|yêu cầu|nêu|áp dụng)(?: (?:rõ|cụ thể|thời hạn|thời gian|hạn|ngày|mốc)){0,3}|không(?: (?:rõ|cụ thể|thời hạn|thời gian|hạn|ngày|mốc)){1,3}|chưa (?:xác định|quy định|có)(?: (?:thời hạn|thời gian|cụ thể|rõ)){0,2}|(?:để |ô )?trống|n/a)',
  (from, to) => ({ is: 'none', from, to }),
);

const NO = sticky('không(?= ?(?:$|[.,;)]))');
/** Also "không" alone, but not behind other words: "Điện Biên Phủ trên không". */
export const nothing: Pattern = {
  starts: nowhere.starts,
  read(look) {
    const { text, at, previous } = look;
    const found = previous?.is === 'text' ? null : matchAt(NO, text, at);
    return found ? { is: 'none', from: at, to: at + found[0].length } : nowhere.read(look);
  },
};
