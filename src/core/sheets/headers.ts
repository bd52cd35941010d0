/** Columns of ours beside the official ones, in their order; the first nine are for people, the rest keep the book. */
export const OWN_HEADERS = {
  id: 'Mã',
  group: 'Nhóm',
  from: 'Từ ngày',
  due: 'Hạn',
  kind: 'Loại hạn',
  status: 'Tình trạng',
  doneOn: 'Ngày hoàn thành',
  result: 'Kết quả thực hiện',
  followUp: 'Ghi chú theo dõi',
  parent: 'Thuộc nhiệm vụ',
  items: 'Nội dung từng phần',
  stated: 'Kết quả ghi sẵn',
  habit: 'Hạn theo thói quen',
  inherited: 'Hạn ghép từ dòng trên',
  where: 'Nguồn',
  order: 'Thứ tự',
} as const;
export type OwnColumn = keyof typeof OWN_HEADERS;
export const OWN_COLUMNS = Object.keys(OWN_HEADERS) as OwnColumn[];
/** The last one that is printed. */
export const LAST_PRINTED: OwnColumn = 'followUp';

/** Parts that stand in no official cell of their own ("Đơn vị chủ trì/phối hợp", a code cut from the content). */
export const SPLIT_HEADERS = {
  code: 'Số thứ tự (tách từ ô)',
  title: 'Nội dung (tách từ ô)',
  lead: 'Chủ trì (tách từ ô)',
  implementer: 'Thực hiện (tách từ ô)',
  coordinator: 'Phối hợp (tách từ ô)',
  deadlineText: 'Thời gian (tách từ ô)',
  product: 'Sản phẩm (tách từ ô)',
  legalBasis: 'Căn cứ (tách từ ô)',
  funding: 'Kinh phí (tách từ ô)',
  note: 'Ghi chú (tách từ ô)',
} as const;
export type SplitField = keyof typeof SPLIT_HEADERS;
export const SPLIT_FIELDS = Object.keys(SPLIT_HEADERS) as SplitField[];

/** An Excel header holds 255 characters; a number in brackets must still fit. */
const MOST_HEADER = 240;

/**
 * Headers as a table of Excel takes them: on one line, none blank, none twice (it does not tell capitals apart).
 * ["TT", "tt", ""] → ["TT", "tt (2)", "Cột"]. The earlier ones keep their words: official ones come first.
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((header) => {
    const base = plainHeader(header);
    let unique = base;
    for (let n = 2; seen.has(unique.toLowerCase()); n++) unique = `${base} (${n})`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

function plainHeader(header: string): string {
  const line = header
    .replace(/[\u0000-\u001f\u007f\p{Cs}\ufffe\uffff]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return cutText(line, MOST_HEADER).trim() || 'Cột';
}

/** The first `most` UTF-16 units, never half a letter. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = /[\ud800-\udbff]/u.test(text.charAt(most - 1));
  return text.slice(0, half ? most - 1 : most);
}

/** All headers of an appendix's sheet by what they hold. */
export interface AppendixHeaders {
  official: string[];
  own: Record<OwnColumn, string>;
  split: Record<SplitField, string>;
  /** Of columns that people added. */
  extra: string[];
}

export function appendixHeaders(official: readonly string[], extra: readonly string[] = []): AppendixHeaders {
  const all = uniqueHeaders([
    ...official,
    ...OWN_COLUMNS.map((key) => OWN_HEADERS[key]),
    ...SPLIT_FIELDS.map((key) => SPLIT_HEADERS[key]),
    ...extra,
  ]);
  const own = all.slice(official.length);
  const split = own.slice(OWN_COLUMNS.length);
  return {
    official: all.slice(0, official.length),
    own: Object.fromEntries(OWN_COLUMNS.map((key, i) => [key, own[i]])) as Record<OwnColumn, string>,
    split: Object.fromEntries(SPLIT_FIELDS.map((key, i) => [key, split[i]])) as Record<SplitField, string>,
    extra: split.slice(SPLIT_FIELDS.length),
  };
}
