import type { ColumnModel, ConditionalFormatModel } from '../../core/workbook/index.ts';
import { mainPart } from './xml.ts';

export type CellFormat = NonNullable<ColumnModel['format']>;
/** plain: outside tables; label: bold outside tables; header and body: of a table; input: to be typed in, unlocked. */
export type Look = 'plain' | 'label' | 'header' | 'body' | 'input';
export interface CellStyle {
  format: CellFormat;
  look: Look;
  wrap: boolean;
  align?: 'left' | 'center' | 'right';
}

/** 49 is Excel's own "@"; 1 and 2 are 0 and 0.00; 164 is ours. */
const NUMBER_FORMATS: Record<CellFormat, number> = { general: 0, integer: 1, decimal: 2, text: 49, day: 164 };
const FONTS: Record<Look, number> = { plain: 0, body: 0, label: 1, header: 1, input: 0 };
const FILLS: Record<Look, number> = { plain: 0, body: 0, label: 0, header: 2, input: 3 };
const BORDERS: Record<Look, number> = { plain: 0, label: 0, body: 1, header: 1, input: 1 };

/** Fill and font of each tone, readable beside each other without colour sense: the words carry the meaning. */
const TONES: Record<ConditionalFormatModel['tone'], { font: string; fill: string }> = {
  good: { font: 'FF0B5A2B', fill: 'FFD9F2E3' },
  warning: { font: 'FF7A4B00', fill: 'FFFFF0C2' },
  bad: { font: 'FF9C0006', fill: 'FFFFD9DC' },
  neutral: { font: 'FF444444', fill: 'FFEDEDED' },
  info: { font: 'FF0B4A7A', fill: 'FFDCEBFA' },
};
const TONE_ORDER = Object.keys(TONES) as ConditionalFormatModel['tone'][];
export const toneIndex = (tone: ConditionalFormatModel['tone']): number => TONE_ORDER.indexOf(tone);

/** Collects the styles that cells ask for; the same style has one number. */
export class StyleBook {
  private readonly known = new Map<string, number>();
  private readonly lines: string[] = [];

  constructor() {
    this.indexOf({ format: 'general', look: 'plain', wrap: false });
  }

  indexOf(style: CellStyle): number {
    const key = JSON.stringify([style.format, style.look, style.wrap, style.align]);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const index = this.lines.length;
    this.known.set(key, index);
    this.lines.push(xf(style));
    return index;
  }

  xml(): string {
    return mainPart(
      'styleSheet',
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
        `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
        `<fills count="4">${pattern('none')}${pattern('gray125')}${solid('FFDCE6F1')}${solid('FFFFFBE6')}</fills>` +
        `<borders count="2">${border('')}${border(' style="thin"')}</borders>` +
        `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
        `<cellXfs count="${this.lines.length}">${this.lines.join('')}</cellXfs>` +
        `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
        `<dxfs count="${TONE_ORDER.length}">${TONE_ORDER.map(dxf).join('')}</dxfs>`,
    );
  }
}

function xf({ format, look, wrap, align }: CellStyle): string {
  const horizontal = look === 'header' ? 'center' : align;
  const vertical = look === 'header' ? 'center' : 'top';
  const open = look === 'input';
  return (
    `<xf numFmtId="${NUMBER_FORMATS[format]}" fontId="${FONTS[look]}" fillId="${FILLS[look]}" borderId="${BORDERS[look]}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${open ? ' applyProtection="1"' : ''}>` +
    `<alignment${horizontal ? ` horizontal="${horizontal}"` : ''} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/>${open ? '<protection locked="0"/>' : ''}</xf>`
  );
}

const font = (mark: string) =>
  `<font>${mark}<sz val="11"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font>`;
const pattern = (type: string) => `<fill><patternFill patternType="${type}"/></fill>`;
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

function border(style: string): string {
  const side = (name: string) =>
    style ? `<${name}${style}><color rgb="FFA6A6A6"/></${name}>` : `<${name}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

function dxf(tone: ConditionalFormatModel['tone']): string {
  const { font: ink, fill } = TONES[tone];
  return (
    `<dxf><font><color rgb="${ink}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`
  );
}
