/** Word counts in twentieths of a point; 25.4 mm are 1440 of them. */
export const millimetres = (mm: number): number => Math.round((mm * 1440) / 25.4);

export const FONT = 'Times New Roman';

/** Letters in half points: the decree's 13–14 for text and page number, 12–13 for a letter's head, 12 for tables, 11 below "Nơi nhận". */
export const HALF_POINTS = {
  text: 28,
  table: 24,
  pageNumber: 26,
  head: 24,
  underHead: 26,
  recipient: 22,
} as const;

/** 20–25 above and below, 30–35 left, 15–20 right; the page number stands in the middle of the top margin. */
export const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(20),
  header: millimetres(10),
  footer: millimetres(10),
};
