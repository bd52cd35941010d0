import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { DocLook, DocParagraph } from '../../core/exports/index.ts';
import { HALF_POINTS, millimetres } from './measures.ts';

interface Look {
  bold?: true;
  italics?: true;
  align: (typeof AlignmentType)[keyof typeof AlignmentType];
  more?: Pick<IParagraphOptions, 'indent' | 'spacing' | 'keepNext'>;
}

const AFTER = { spacing: { after: 120 } };

const LOOKS: Record<DocLook, Look> = {
  label: { bold: true, align: AlignmentType.CENTER, more: { keepNext: true } },
  title: { bold: true, align: AlignmentType.CENTER, more: { keepNext: true } },
  attached: { italics: true, align: AlignmentType.CENTER, more: { ...AFTER, keepNext: true } },
  text: { align: AlignmentType.JUSTIFIED, more: { indent: { firstLine: millimetres(10) }, ...AFTER } },
  heading: { bold: true, align: AlignmentType.LEFT, more: { ...AFTER, keepNext: true } },
  right: { italics: true, align: AlignmentType.RIGHT, more: AFTER },
};

export function paragraphOf({ look, text }: DocParagraph): Paragraph {
  const { align, more, ...run } = LOOKS[look];
  return new Paragraph({
    alignment: align,
    ...more,
    children: [new TextRun({ text, size: HALF_POINTS.text, ...run })],
  });
}
