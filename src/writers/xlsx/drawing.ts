import type { ChartModel } from '../../core/workbook/index.ts';
import { chartFrame } from './chartXml.ts';
import { escapeName, xmlHead } from './xml.ts';

const SPREADSHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The charts of a sheet in their places, ECMA-376 Part 1, 20.5; they are relations rId1, rId2 … of it. */
export const drawingXml = (charts: readonly ChartModel[]): string =>
  `${xmlHead}<xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}">${charts.map(anchorXml).join('')}</xdr:wsDr>`;

function anchorXml({ name, title, description, place }: ChartModel, i: number): string {
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const told = `name="${escapeName(name)}" title="${escapeName(title)}" descr="${escapeName(description)}"`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(place.top, place.left)}</xdr:from>` +
    `<xdr:to>${corner(place.bottom + 1, place.right + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" ${told}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `${chartFrame(`rId${i + 1}`)}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
