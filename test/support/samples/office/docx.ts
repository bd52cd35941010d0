import { documentParts } from './docxParts.ts';
import { paragraphs, type Piece, pieces } from './markup.ts';
import {
  type Auto,
  type Block,
  type Cell,
  type Para,
  place,
  type Placed,
  type Row,
  type Table,
} from './model.ts';
import { escapeXml, zip } from './zip.ts';

const CHANGED_BY = 'w:author="Văn thư" w:date="2024-01-15T09:00:00Z"';
/** Ids of changes and shapes, counted within one document so that the bytes stay the same. */
let nextId = 0;
let lists: string[] = [];

/** The blocks as a Word document: A4, one section; `landscape` for wide appendices. */
export function docx(blocks: Block[], options: { landscape?: boolean } = {}): Uint8Array {
  nextId = 1;
  lists = [];
  const body = blocks.map(block).join('');
  return zip(documentParts(body, lists, options.landscape ?? false));
}

function block(item: Block): string {
  if (item.kind === 'table') return table(item) + '<w:p/>';
  return item.box ? textBox(item) : para(item);
}

function para(item: Para): string {
  const before = item.breakBefore ? '<w:pageBreakBefore/>' : '';
  const align = item.align ? `<w:jc w:val="${item.align}"/>` : '';
  return `<w:p><w:pPr>${before}${numbering(item.list)}${align}</w:pPr>${runs(item.text)}</w:p>`;
}

function numbering(auto: Auto | undefined): string {
  if (!auto) return '';
  if (!lists.includes(auto.list)) lists.push(auto.list);
  const id = lists.indexOf(auto.list) + 1;
  return `<w:numPr><w:ilvl w:val="${auto.level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

function runs(markup: string, bold = false): string {
  return pieces(markup)
    .map((piece) => run({ ...piece, bold: piece.bold || bold }))
    .join('');
}

/** A run; a change wraps it. Word keeps deleted text in its own element. */
function run(piece: Piece): string {
  const look = (piece.bold ? '<w:b/>' : '') + (piece.italic ? '<w:i/>' : '');
  const tag = piece.change === 'del' ? 'w:delText' : 'w:t';
  const text = piece.text
    .split(/(\n|\u2011)/u)
    .filter((part) => part !== '')
    .map((part) => SPECIAL[part] ?? `<${tag} xml:space="preserve">${escapeXml(part)}</${tag}>`)
    .join('');
  const whole = `<w:r><w:rPr>${look}</w:rPr>${text}</w:r>`;
  return piece.change
    ? `<w:${piece.change} w:id="${nextId++}" ${CHANGED_BY}>${whole}</w:${piece.change}>`
    : whole;
}

const SPECIAL: Record<string, string> = { '\n': '<w:br/>', '\u2011': '<w:noBreakHyphen/>' };

function table(item: Table): string {
  const grid = item.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = place(item).map((placed, i) => row(item, item.rows[i] ?? { cells: [] }, placed));
  const total = item.widths.reduce((sum, width) => sum + width, 0);
  const look = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${item.bare ? '' : BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr>`;
  return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

function row(item: Table, source: Row, placed: Placed[]): string {
  const before = source.before ? `<w:gridBefore w:val="${source.before}"/>` : '';
  const header = source.header ? '<w:tblHeader/>' : '';
  const change = source.change ? `<w:${source.change} w:id="${nextId++}" ${CHANGED_BY}/>` : '';
  const cells = placed.map((at) => cell(item, at)).join('');
  return `<w:tr><w:trPr>${before}${header}${change}</w:trPr>${cells}</w:tr>`;
}

function cell(item: Table, { column, cell: own, width }: Placed): string {
  const twips = item.widths.slice(column, column + width).reduce((sum, part) => sum + part, 0);
  const span = width > 1 ? `<w:gridSpan w:val="${width}"/>` : '';
  const merge = own === null ? '<w:vMerge/>' : (own.rowSpan ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const content = own === null ? '<w:p/>' : cellContent(own);
  return `<w:tc><w:tcPr><w:tcW w:w="${twips}" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

function cellContent(own: Cell): string {
  const align = own.align ? `<w:jc w:val="${own.align}"/>` : '';
  const look = `<w:pPr>${numbering(own.auto)}${align}</w:pPr>`;
  const paras = paragraphs(own.text).map((text) => `<w:p>${look}${runs(text, own.bold)}</w:p>`);
  return paras.join('') + (own.inner ? `${table(own.inner)}<w:p/>` : '');
}

/** A text box as Word writes it: the drawing, and the same text again in VML for old readers. */
function textBox(item: Para): string {
  const id = nextId++;
  const inner = `<w:txbxContent>${para({ ...item, box: false, breakBefore: false })}</w:txbxContent>`;
  const shape =
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="360000"/>` +
    `<wp:docPr id="${id}" name="Text Box ${id}"/><a:graphic><a:graphicData uri="${WPS}"><wps:wsp><wps:cNvSpPr txBox="1"/>` +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
    `<wps:txbx>${inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>`;
  const old = `<v:shape type="#_x0000_t202" style="width:425pt;height:28pt"><v:textbox>${inner}</v:textbox></v:shape>`;
  const before = item.breakBefore ? '<w:pPr><w:pageBreakBefore/></w:pPr>' : '';
  return (
    `<w:p>${before}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${old}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  );
}

const WPS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
