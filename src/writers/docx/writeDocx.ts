import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
  AlignmentType,
} from 'docx';
import type { DocBlock, DocModel, DocSection } from '../../core/exports/index.ts';
import { anonymous } from './anonymous.ts';
import { FONT, HALF_POINTS, MARGINS, millimetres } from './measures.ts';
import { columnsOf } from './columns.ts';
import { paragraphOf, ruleOf } from './paragraph.ts';
import { tableOf } from './table.ts';

/**
 * A document as .docx, laid out after Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman, the page number in the
 * middle of the top margin except on the first page, counted anew in each section. The same model gives the same bytes.
 */
export async function writeDocx(model: DocModel): Promise<Uint8Array> {
  const document = new Document({
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: HALF_POINTS.text, color: '000000' } } } },
    sections: model.sections.map(sectionOf),
  });
  return anonymous(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function sectionOf({ orientation, blocks }: DocSection): ISectionOptions {
  const landscape = orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library takes the sheet upright and turns it itself.
        size: {
          width: millimetres(210),
          height: millimetres(297),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    footers: { default: new Footer({ children: [] }), first: new Footer({ children: [] }) },
    children: blocks.map((block) => blockOf(block, landscape ? 247 : 160)),
  };
}

type Block<K extends DocBlock['kind']> = Extract<DocBlock, { kind: K }>;
const BLOCKS: { [K in DocBlock['kind']]: (block: Block<K>, width: number) => Paragraph | Table } = {
  paragraph: paragraphOf,
  rule: ruleOf,
  table: tableOf,
  columns: columnsOf,
};

/** `width`: between the margins, in millimetres. */
const blockOf = <K extends DocBlock['kind']>(block: Block<K>, width: number) =>
  (BLOCKS[block.kind] as (block: Block<K>, width: number) => Paragraph | Table)(block, width);

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: HALF_POINTS.pageNumber, children: [PageNumber.CURRENT] })],
      }),
    ],
  });
