/** Number and day of a document that is not issued yet, in its line "(Kèm theo Kế hoạch số … ngày … của …)". */

/** "số /KH-UBND ngày / /2026" → "số ……/KH-UBND ngày ……/……/2026": what is not issued yet shows where it goes. */
export const dotted = (attached: string): string =>
  BLANKS.reduce((text, [blank, dots]) => text.replace(blank, dots), attached);
const BLANKS: readonly [RegExp, string][] = [
  [/(?<=(?<!\p{L})số)\s*:?\s*\/(?=\s*\p{Lu})/iu, ' ……/'],
  [/(?<=(?<!\p{L})ngày)\s*\/\s*\/(?=\s*\d)/iu, ' ……/……/'],
  [/(?<=(?<!\p{L})ngày)\s*\/(?=\s*\d)/iu, ' ……/'],
  [/(?<=(?<!\p{L})ngày)\s+(?=tháng(?!\p{L}))/iu, ' …… '],
  [/(?<=(?<!\p{L})tháng)\s+(?=năm(?!\p{L}))/iu, ' …… '],
];

/**
 * "số ……/KH-UBND ngày …… tháng …… năm 2026" → "số /KH-UBND ngày tháng năm 2026". In an electronic document nothing is
 * filled in at these places by hand (Nghị định 30/2020/NĐ-CP, Phụ lục I). Who issues it is not told by the system that
 * numbers it: "của ……" stays.
 */
export const emptied = (attached: string): string => dotted(attached).replace(DOTS, ' ');
const DOTS = /\s*(?<![.…_]|(?<!\p{L})của\s*)(?:…|[._][.…_])[.…_]*\s*/giu;

/** About as wide as the dots; a blank that is not broken at the end of a line. */
export const ROOM = '\u00a0'.repeat(8);

/** "số /KH-UBND" → "số        /KH-UBND": room on paper; readers take any blank for one, so it reads back as it was. */
export const withRoom = (attached: string): string => attached.replace(GAPS, ROOM);
const GAPS = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})số:?)\s+(?=\/)`,
    String.raw`(?<=(?<!\p{L})số:?\s+\/)\s+(?=ngày(?!\p{L}))`,
    String.raw`(?<=(?<!\p{L})ngày)\s+(?=\/|tháng(?!\p{L}))`,
    String.raw`(?<=(?<!\p{L})ngày\s+\/)\s+(?=\/)`,
    String.raw`(?<=(?<!\p{L})tháng)\s+(?=năm(?!\p{L}))`,
    String.raw`(?<=(?<!\p{L})tháng\s+năm)\s+(?=của(?!\p{L})|\))`,
  ].join('|'),
  'giu',
);
