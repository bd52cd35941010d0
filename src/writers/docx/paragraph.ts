import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { DocLook, DocParagraph, DocRule } from '../../core/exports/index.ts';
import { HALF_POINTS, millimetres } from './measures.ts';

interface Look {
  bold?: true;
  italics?: true;
  size?: number;
  align: (typeof AlignmentType)[keyof typeof AlignmentType];
  more?: Pick<IParagraphOptions, 'indent' | 'spacing' | 'keepNext'>;
}

const AFTER = { spacing: { after: 120 } };
const INDENTED = { indent: { firstLine: millimetres(10) } };
const { CENTER, LEFT, JUSTIFIED } = AlignmentType;

/** How each part looks: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V (cỡ chữ, kiểu chữ). */
const LOOKS: Record<DocLook, Look> = {
  label: { bold: true, align: CENTER, more: { keepNext: true } },
  title: { bold: true, align: CENTER, more: { keepNext: true } },
  attached: { italics: true, align: CENTER, more: { ...AFTER, keepNext: true } },
  text: { align: JUSTIFIED, more: { ...INDENTED, ...AFTER } },
  closing: { align: JUSTIFIED, more: { ...INDENTED, spacing: { before: 120, after: 120 }, keepNext: true } },
  heading: { bold: true, align: LEFT, more: { spacing: { before: 120, after: 120 }, keepNext: true } },
  superior: { align: CENTER, size: HALF_POINTS.head },
  issuer: { bold: true, align: CENTER, size: HALF_POINTS.head },
  number: { align: CENTER, size: HALF_POINTS.underHead },
  subject: { align: CENTER, size: HALF_POINTS.table },
  nation: { bold: true, align: CENTER, size: HALF_POINTS.head },
  motto: { bold: true, align: CENTER, size: HALF_POINTS.underHead },
  place: { italics: true, align: CENTER, size: HALF_POINTS.underHead },
  addressee: { align: CENTER, more: { spacing: { before: 240, after: 240 } } },
  recipients: { bold: true, italics: true, align: LEFT, size: HALF_POINTS.table, more: { keepNext: true } },
  recipient: { align: LEFT, size: HALF_POINTS.recipient },
  post: { bold: true, align: CENTER, more: { keepNext: true } },
  handSign: { bold: true, align: CENTER, more: { spacing: { before: 1400 } } },
};

export function paragraphOf({ look, text }: DocParagraph): Paragraph {
  const { align, more, size = HALF_POINTS.text, ...run } = LOOKS[look];
  return new Paragraph({
    alignment: align,
    ...more,
    children: [new TextRun({ text, size, ...run })],
  });
}

/** A paragraph of no height whose lower border is the line, indented to its length. */
export function ruleOf({ length }: DocRule, width: number): Paragraph {
  const side = millimetres(Math.max(0, (width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 60, line: 40, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}
