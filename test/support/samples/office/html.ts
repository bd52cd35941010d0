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
import { escapeXml } from './zip.ts';

/** The blocks as Word lays them on the clipboard: mso- styles, conditional comments, lines broken anywhere. */
export function html(blocks: Block[]): string {
  const body = blocks.map((block) => (block.kind === 'table' ? table(block) : para(block))).join('\n\n');
  return `${HEAD}<!--StartFragment-->\n\n${broken(body)}\n\n<!--EndFragment-->\n</body>\n\n</html>\n`;
}

const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:TrackMoves/>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	font-family:"Times New Roman",serif;}
-->
</style>
<!--[if gte mso 10]>
<style>
 /* Style Definitions */
 table.MsoNormalTable
	{mso-style-name:"Table Normal";}
</style>
<![endif]-->
</head>

<body lang=VI style='tab-interval:36.0pt'>
`;

function para(item: Para): string {
  const align = item.align ? ` align=${item.align}` : '';
  const br = item.breakBefore
    ? `<br clear=all style='mso-special-character:line-break;page-break-before:always'>\n`
    : '';
  return br + paraOf(runs(item.text), item.list, align);
}

function paraOf(content: string, list?: Auto, align = ''): string {
  if (!list) return `<p class=MsoNormal${align}>${content}<o:p></o:p></p>`;
  const style = `mso-list:l${list.level} level${list.level + 1} lfo1`;
  const mark = `<![if !supportLists]><span style='mso-list:Ignore'>${escapeXml(list.shown)}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;
  return `<p class=MsoListParagraph${align} style='text-indent:-18.0pt;${style}'>${mark}${content}<o:p></o:p></p>`;
}

function runs(markup: string, bold = false): string {
  return pieces(markup)
    .map((piece) => run({ ...piece, bold: piece.bold || bold }))
    .join('');
}

function run(piece: Piece): string {
  const text = escapeXml(piece.text)
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', `<br>`);
  const span = `<span lang=VI style='mso-ansi-language:VI'>${text}</span>`;
  const look = (piece.bold ? 'b' : '') + (piece.italic ? 'i' : '');
  const styled = [...look].reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, span);
  if (!piece.change) return styled;
  const kind = piece.change === 'ins' ? 'msoIns' : 'msoDel';
  const stamp = 'cite="mailto:V%C4%83n%20th%C6%B0" datetime="2024-01-15T09:00"';
  return `<span class=${kind}><${piece.change} ${stamp}>${styled}</${piece.change}></span>`;
}

function table(item: Table): string {
  const rows = place(item)
    .map((placed, i) => ({ source: item.rows[i] ?? { cells: [] }, placed }))
    .filter(({ source }) => source.change !== 'del')
    .map(({ source, placed }, i) => row(item, source, placed, i));
  const border = item.bare ? '' : ' border=1';
  return `<table class=MsoNormalTable${border} cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n${rows.join('\n')}\n${dummyRow(item)}\n</table>`;
}

/** Word ends a table that has spans with a row of no height which holds the grid. */
function dummyRow(item: Table): string {
  const cells = item.widths.map((width) => `<td width=${Math.round(width / 15)} style='border:none'></td>`);
  return `<![if !supportMisalignedColumns]>\n<tr height=0>\n${cells.join('\n')}\n</tr>\n<![endif]>`;
}

function row(item: Table, source: Row, placed: Placed[], index: number): string {
  const skipped = source.before
    ? `<td colspan=${source.before} style='mso-cell-special:placeholder;border:none'></td>\n`
    : '';
  const cells = placed.map((at) => cell(item, at)).filter((text) => text !== '');
  const open = `<tr style='mso-yfti-irow:${index}${index === 0 ? ';mso-yfti-firstrow:yes' : ''};page-break-inside:avoid'>`;
  const last = `<![if !supportMisalignedRows]>\n<td style='height:35.25pt;border:none' width=0 height=47></td>\n<![endif]>`;
  return `${open}\n${skipped}${cells.join('\n')}\n${source.before ? `${last}\n` : ''}</tr>`;
}

function cell(item: Table, { column, cell: own, width }: Placed): string {
  if (!own) return '';
  const pixels = Math.round(
    item.widths.slice(column, column + width).reduce((sum, part) => sum + part, 0) / 15,
  );
  const spans =
    (width > 1 ? ` colspan=${width}` : '') + ((own.rowSpan ?? 1) > 1 ? ` rowspan=${own.rowSpan}` : '');
  return `<td width=${pixels}${spans} valign=top style='border:solid windowtext 1.0pt;\nmso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n${content(own)}\n</td>`;
}

function content(own: Cell): string {
  const align = own.align ? ` align=${own.align}` : '';
  const paras = paragraphs(own.text).map((text) => {
    if (text.startsWith('• ')) return paraOf(runs(text.slice(2), own.bold), SYMBOL);
    const inner = text === '' && !own.auto ? '<o:p>&nbsp;</o:p>' : runs(text, own.bold);
    return paraOf(inner, own.auto, align);
  });
  return (
    paras.join('\n') + (own.inner ? `\n${table(own.inner)}\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>` : '')
  );
}

/** Word's own bullet: a middle dot in the font Symbol. A paragraph of a cell that begins with "• " gets one. */
const SYMBOL: Auto = { list: 'ky-hieu', level: 0, shown: '·' };

/** Word breaks its lines after some 75 characters, inside sentences and tags alike: a line end is a blank. */
function broken(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let length = 0;
      return line.replace(/[^ ]+ ?/gu, (word) => {
        length += word.length;
        if (length < 75 || !word.endsWith(' ')) return word;
        length = 0;
        return `${word.slice(0, -1)}\n`;
      });
    })
    .join('\n');
}
