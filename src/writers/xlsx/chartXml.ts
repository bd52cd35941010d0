import { escapeString, xmlHead } from './xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const chartPart = (body: string): string =>
  `${xmlHead}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${body}</c:chartSpace>`;

/** A chart in its frame on a drawing, as relation `id`. */
export const chartFrame = (id: string): string =>
  `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">` +
  `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic>`;

const rgb = (colour: string) => `<a:srgbClr val="${colour.replace('#', '')}"/>`;

export const fillXml = (colour: string): string => `<a:solidFill>${rgb(colour)}</a:solidFill>`;

/** `width` in EMU, 12,700 to the point. */
export const lineXml = (colour: string, width: number, dash = 'solid'): string =>
  `<a:ln w="${width}">${fillXml(colour)}<a:prstDash val="${dash}"/></a:ln>`;

interface Letters {
  /** In hundredths of a point. */
  size: number;
  bold?: true;
  colour?: string;
  /** From bottom to top, beside an upright axis. */
  turned?: true;
}

const letters = ({ size, bold, colour = '#000000' }: Letters) =>
  ` sz="${size}" b="${bold ? 1 : 0}">${fillXml(colour)}<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>`;
const body = ({ turned }: Letters) => (turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>');

/** How the words of a part look that come from cells. */
export const textLook = (look: Letters): string =>
  `<c:txPr>${body(look)}<a:lstStyle/><a:p><a:pPr><a:defRPr${letters(look)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

export const titleXml = (text: string, look: Letters): string =>
  `<c:title><c:tx><c:rich>${body(look)}<a:lstStyle/><a:p><a:pPr><a:defRPr${letters(look)}</a:defRPr></a:pPr>` +
  `<a:r><a:rPr lang="vi-VN"${letters(look)}</a:rPr><a:t>${escapeString(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
