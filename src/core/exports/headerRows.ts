import type { Appendix } from '../plan/index.ts';
import type { DocCell, DocRow } from './model.ts';

const PARTED = /^(?<over>.+?) – (?<under>.+)$/u;

/** "Phân công – Chủ trì", "Phân công – Phối hợp" → "Phân công" over both; other headers lie over both rows. */
export function headerRows(columns: Appendix['columns']): DocRow[] {
  const heads = columns.map(({ header }, i) => ({ header, over: overOf(columns, i) }));
  if (heads.every(({ over }) => over === undefined))
    return [{ cells: heads.map(({ header }) => headerCell(header)) }];
  const upper = heads.flatMap(({ header, over }, i): DocCell[] => {
    if (over === undefined) return [{ ...headerCell(header), rowSpan: 2 }];
    if (over === heads[i - 1]?.over) return [];
    const end = heads.findIndex((head, at) => at > i && head.over !== over);
    return [{ ...headerCell(over), colSpan: (end < 0 ? heads.length : end) - i }];
  });
  const lower = heads.flatMap(({ header, over }) =>
    over === undefined ? [] : [headerCell(header.slice(over.length + ' – '.length))],
  );
  return [{ cells: upper }, { cells: lower }];
}

const headerCell = (text: string): DocCell => ({ text, bold: true, align: 'center' });

/** The head that a column shares with its neighbour. */
function overOf(columns: Appendix['columns'], at: number): string | undefined {
  const [left, own, right] = [at - 1, at, at + 1].map(
    (i) => PARTED.exec(columns[i]?.header ?? '')?.groups?.['over'],
  );
  return own !== undefined && (own === left || own === right) ? own : undefined;
}
