import type { Appendix, Plan } from '../plan/index.ts';
import { columnOf } from '../table/index.ts';
import { linesOf } from './headings.ts';
import { officialRows } from './rows.ts';

/** The annexes as records: the lines above each table, its header, its rows; a blank record between two annexes. */
export const planRecords = ({ appendices }: Plan): string[][] =>
  appendices.flatMap((appendix, i) => [...(i > 0 ? [['']] : []), ...recordsOf(appendix)]);

function recordsOf(appendix: Appendix): string[][] {
  const { label, title, attached } = linesOf(appendix);
  return [
    ...[...label, ...title, ...attached].map((line) => [line]),
    appendix.columns.map(({ header }) => header),
    ...tableRecords(appendix),
  ];
}

/** Every cell written out, also those that one merged cell stands for on paper. */
export function tableRecords(appendix: Appendix): string[][] {
  const { columns } = appendix;
  const code = columnOf(columns, 'code');
  const task = columnOf(columns, 'task');
  return officialRows(appendix).map((row) => {
    if (row.kind === 'task') return row.texts;
    const { group } = row;
    const alone = [group.code, group.title].filter(Boolean).join('. ');
    return columns.map((_, i) => {
      if (i === code) return group.code;
      return i === task ? (code < 0 ? alone : group.title) : '';
    });
  });
}
