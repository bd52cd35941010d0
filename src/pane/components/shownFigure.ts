/** 8.5 → "8,5"; at most two decimals. */
export const shownFigure = (value: number | undefined): string =>
  value === undefined ? '' : String(Math.round(value * 100) / 100).replace('.', ',');
