import { foldKey, oneLine } from '../../text/index.ts';
import { oneSpelling, withoutCitations } from './evidence.ts';

/** Abbreviations of this field and what they stand for, without marks. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tdkt: 'thi dua khen thuong',
    hdtdkt: 'hoi dong thi dua khen thuong',
    hdtd: 'hoi dong thi dua',
    tđkt: 'thi dua khen thuong',
    cqtt: 'co quan thuong truc',
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    kh: 'ke hoach',
    tp: 'thanh pho',
    cbcc: 'can bo cong chuc',
    vc: 'vien chuc',
    nld: 'nguoi lao dong',
    gddt: 'giao duc dao tao',
    knc: 'ky niem chuong',
  }),
);

/** Words that carry no content: without them "của các" makes no two tasks alike. */
const EMPTY = new Set(
  (
    'cac va cua cho doi voi theo ve tren trong tai duoc co mot so nhung nay tu den de do la gom nam nham nhu viec ' +
    'cong tac tiep tuc tot hieu qua noi dung thuoc doi dot cap thang quy ngay khi'
  ).split(' '),
);

/** "Xây dựng KH công tác TĐKT năm 2022" → xay, dung, ke, hoach, thi, dua, khen, thuong: no numbers, no empty words. */
export function contentWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const key = foldKey(withoutCitations(oneSpelling(oneLine(text))));
  for (const token of key.split(' ').flatMap((word) => (LONG_FORMS.get(word) ?? word).split(' ')))
    if (token !== '' && !EMPTY.has(token) && !/\d/u.test(token))
      words.set(token, (words.get(token) ?? 0) + 1);
  return words;
}
