import { makeDay } from '../../calendar/index.ts';
import type { Cut, Element, ElementOf } from '../elements.ts';
import { clauseEnd } from './clause.ts';
import type { Pattern } from './pattern.ts';
import { compile, END, endAt, matchAt, sticky } from './sticky.ts';

type Cited = Pick<ElementOf<'reference'>, 'number' | 'date' | 'appendix'>;

const DOCUMENT =
  '(?:kế hoạch|kh|quyết định|qđ|nghị quyết|nq|thông tư|tt|nghị định|nđ|công văn|cv|hướng dẫn|hd|chỉ thị|ct|luật|bộ luật|chương trình|đề án|thông báo|tb|văn bản|công điện|cđ|tờ trình|kết luận|quy chế|quy định|giấy mời|phương án|dự án|chiến lược|hiệp định|pháp lệnh|thông tri|báo cáo)';
/** 63/KH-HĐTĐKT | 158/2025/NĐ-CP | 57-NQ/TW | 1234/UBND-NC */
const NUMBER =
  '\\d{1,5}[a-z]? ?(?:/ ?(?:19|20)\\d\\d)? ?[/-] ?[a-zđ]{1,6}[\\p{L}\\d&]*(?: ?[/.-] ?[\\p{L}\\d&]{1,14}){0,4}';
const DATE =
  '(?:,? ?(?:ban hành |ký )?ngày (\\d{1,2}) ?(?:[/.-]|tháng) ?(\\d{1,2}) ?(?:[/.-]|năm) ?(\\d{4}))';

/** theo … | căn cứ … | thực hiện theo … | bám sát … | đúng … quy định */
const STARTS = sticky(
  `(?:(?:thực hiện|triển khai|hoàn thành|tổ chức|báo cáo|tiến hành)? ?(?:đúng |cụ thể )?(?:(?<!kèm |tiếp |tùy )theo(?! (?:dõi|đó|sau|kịp))|căn cứ(?: vào| theo)?|bám sát|như)(?: đúng)?)${END} `,
);
/** theo từng vụ việc | theo từng đợt phát động | theo tình hình thực tế | theo nhu cầu: an event decides, no document */
const EVENT = sticky(
  'từng (?!kế hoạch|kh |văn bản|chương trình|đề án|dự án)\\p{L}|(?:các |tùy )?(?:vụ việc|sự việc|tình hình|thực tế|nhu cầu|diễn biến|phát sinh|sự kiện|yêu cầu (?:thực tế|công việc|nhiệm vụ|công tác|phát sinh|đột xuất))',
);
/** theo dấu bưu điện | căn cứ ngày đóng dấu bưu điện: how a day is told, decided nowhere else */
const POSTMARK = sticky(
  '(?:ngày )?(?:gửi |đóng |trên |của |theo )*(?:con )?dấu (?:của )?bưu (?:điện|chính|cục)',
);
/** theo quý | theo tháng/quý/năm | theo giai đoạn 2026-2030: their own patterns read these */
const TIME = sticky(
  `(?:từng |hàng |định kỳ |mỗi )*(?:tháng|quý|tuần|năm|ngày(?! (?!và|hoặc)\\p{L})|giờ|giai đoạn (?=\\d))${END}(?! (?:học|kế|báo|công|thi))`,
);
/** Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2021, without "theo" */
const CITED = sticky(`(?:${DOCUMENT} )?(?:liên tịch )?(?:số:? ?)?${NUMBER}${END}${DATE}?`);
const DITTO = sticky('(?:như trên|nt|-nt-|- nt -|"|〃|″|như (?:mục|dòng|ý) trên|//|-"-)(?=$|[ .;,])');

/** theo KH của TP | căn cứ Kế hoạch số 5/KH-UBND ngày 3/2/2022 | như trên */
export const reference: Pattern = {
  starts: ['theo', 'căn', 'bám', 'như', 'tại', 'thực', 'triển', 'hoàn', 'tổ', 'báo', 'tiến', 'đúng', 'cụ'],
  read({ text, at }) {
    const found = matchAt(STARTS, text, at);
    if (!found) return null;
    const from = at + found[0].length;
    if (matchAt(TIME, text, from)) return null;
    const to = clauseEnd(text, from);
    if (to <= from) return null;
    if (matchAt(POSTMARK, text, from)) return { is: 'text', from: at, to };
    return matchAt(EVENT, text, from)
      ? { is: 'condition', words: [from, to], from: at, to }
      : referenceElement(text, at, from, to);
  },
};

function referenceElement(text: string, from: number, textFrom: number, to: number): Element {
  return { is: 'reference', words: [textFrom, to], ...cited(text.slice(textFrom, to), textFrom), from, to };
}

const ANY_NUMBER = compile(`(?<![\\p{L}\\d])(${NUMBER})(?![\\p{L}\\d])`, 'u');
const ANY_DATE = compile(DATE, 'u');
const ANY_APPENDIX = compile('phụ lục (?:số )?(?:[ivx]+|\\d{1,2})(?![\\p{L}\\d])', 'u');

function cited(piece: string, offset: number): Cited {
  const number = cutOf(ANY_NUMBER.exec(piece), offset);
  const date = ANY_DATE.exec(piece);
  const day = date && makeDay(Number(date[3]), Number(date[2]), Number(date[1]));
  const appendix = cutOf(ANY_APPENDIX.exec(piece), offset);
  return { ...(number ? { number } : {}), ...(day ? { date: day } : {}), ...(appendix ? { appendix } : {}) };
}

function cutOf(found: RegExpExecArray | null, offset: number): Cut | undefined {
  return found ? [offset + found.index, offset + found.index + found[0].length] : undefined;
}

export const citation: Pattern = {
  starts: [
    '0/',
    '0-',
    '0a',
    'số',
    ...DOCUMENT.slice(3, -1)
      .split('|')
      .map((name) => name.split(' ')[0] ?? name),
  ],
  read({ text, at }) {
    const found = matchAt(CITED, text, at);
    return found && referenceElement(text, at, at, at + found[0].length);
  },
};

export const ditto: Pattern = {
  starts: ['như', 'nt', '*'],
  read({ text, at, atClauseStart }) {
    const to = atClauseStart ? endAt(DITTO, text, at) : undefined;
    return to === undefined ? null : referenceElement(text, at, at, to);
  },
};

/** tại Phụ lục 1 | xem phụ lục II | tại Phụ lục kèm theo; at the head of a clause also without "tại": Phụ lục II kèm theo */
const APPENDIX = sticky(`(?:tại |xem )?phụ lục (?:(?:số )?(?:[ivx]+|\\d{1,2})|kèm theo|đính kèm)${END}`);
export const inAppendix: Pattern = {
  needs: ['phụ lục'],
  starts: ['tại', 'xem', 'phụ'],
  read({ text, at, atClauseStart }) {
    const to = atClauseStart || !text.startsWith('phụ', at) ? endAt(APPENDIX, text, at) : undefined;
    return to === undefined ? null : referenceElement(text, at, at, to);
  },
};
