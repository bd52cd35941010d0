import { type IXmlableObject, XmlComponent } from 'docx';
import type { DocCell, DocRow } from '../../core/exports/index.ts';
import { HALF_POINTS } from './measures.ts';

/**
 * A row in the form that the library writes out. Its own TableRow, TableCell, Paragraph and TextRun make some thirty
 * objects for a cell, and a long table takes twice as long (test/bench/docxWriting.bench.ts).
 */
export class WrittenRow extends XmlComponent {
  constructor(private readonly xml: IXmlableObject) {
    super('w:tr');
  }

  override prepForXml(): IXmlableObject {
    return this.xml;
  }
}

/** A cell that lies down from a row above: how many rows are left of it. */
interface Hanging {
  cell: DocCell;
  left: number;
}

/** Rows on a grid of these widths (twips); below a cell of several rows there is one that goes on with it. */
export function rowsOf(header: readonly DocRow[], rows: readonly DocRow[], widths: readonly number[]) {
  const hanging = new Map<number, Hanging>();
  return [...header, ...rows].map((row, i) => rowOf(row, i < header.length, widths, hanging));
}

function rowOf(row: DocRow, isHeader: boolean, widths: readonly number[], hanging: Map<number, Hanging>) {
  const cells: IXmlableObject[] = [];
  const own = row.cells.values();
  for (let at = 0; at < widths.length;) {
    const above = hanging.get(at);
    const cell = above?.cell ?? own.next().value;
    if (!cell) break;
    const { colSpan = 1, rowSpan = 1 } = cell;
    const size = widths.slice(at, at + colSpan).reduce((a, b) => a + b, 0);
    const merge = above ? 'continue' : rowSpan > 1 ? 'restart' : undefined;
    const shown = above ? { ...cell, text: '' } : cell;
    cells.push({
      'w:tc': [cellLook(size, colSpan, merge, isHeader), ...linesOf(shown, row.withNext === true)],
    });
    const left = (above?.left ?? rowSpan) - 1;
    if (left > 0) hanging.set(at, { cell, left });
    else hanging.delete(at);
    at += colSpan;
  }
  return new WrittenRow({ 'w:tr': [rowLook(row, isHeader), ...cells] });
}

const valued = (name: string, value: string | number): IXmlableObject => ({
  [name]: { _attr: { 'w:val': value } },
});
const flag = (name: string): IXmlableObject => ({ [name]: {} });

const rowLook = ({ maySplit }: DocRow, isHeader: boolean): IXmlableObject => ({
  'w:trPr': [...(maySplit ? [] : [flag('w:cantSplit')]), ...(isHeader ? [flag('w:tblHeader')] : [])],
});

const cellLook = (
  size: number,
  span: number,
  merge: string | undefined,
  isHeader: boolean,
): IXmlableObject => ({
  'w:tcPr': [
    { 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': size } } },
    ...(span > 1 ? [valued('w:gridSpan', span)] : []),
    ...(merge ? [valued('w:vMerge', merge)] : []),
    ...(isHeader ? [valued('w:vAlign', 'center')] : []),
  ],
});

/**
 * Each line of a cell is a paragraph; the look of letters stands in the run, since a template has styles of its own, and
 * at the paragraph's end, whose mark would make the line as high as running text.
 */
function linesOf({ text, bold, align = 'left' }: DocCell, keepNext: boolean): IXmlableObject[] {
  const letters = bold ? BOLD : PLAIN;
  const look = { 'w:pPr': [...(keepNext ? [flag('w:keepNext')] : []), valued('w:jc', align), letters] };
  return text.split('\n').map((line) => ({
    'w:p': line === '' ? [look] : [look, { 'w:r': [letters, { 'w:t': [PRESERVED, line] }] }],
  }));
}

const PRESERVED = { _attr: { 'xml:space': 'preserve' } };
const SIZE = valued('w:sz', HALF_POINTS.table);
const PLAIN = { 'w:rPr': [SIZE] };
const BOLD = { 'w:rPr': [flag('w:b'), SIZE] };
