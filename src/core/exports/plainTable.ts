import type { DocCell, DocTable } from './model.ts';
import { columnWidths } from './widths.ts';

type Align = NonNullable<DocCell['align']>;

/** A table of texts: one bold header row, columns as wide as their content asks for, `total` millimetres together. */
export function plainTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  total: number,
  aligns: readonly Align[],
): DocTable {
  const contents = header.map((text, i) => [text, ...rows.map((row) => row[i] ?? '')]);
  return {
    kind: 'table',
    widths: columnWidths(contents, total),
    header: [{ cells: header.map((text) => ({ text, bold: true, align: 'center' })) }],
    rows: rows.map((row) => ({ cells: row.map((text, i) => ({ text, align: aligns[i] ?? 'left' })) })),
  };
}
