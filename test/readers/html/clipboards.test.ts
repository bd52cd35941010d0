import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/readers/html/index.ts';
import { gridsOf } from '../drawnTables.ts';

/** What each program puts on the clipboard for the same small table: a header of two rows, a group, a deadline over two rows. */

const GRID = [
  ['TT @0 r2', 'Nội dung @1 r2', 'Đơn vị @2 c2', 'Thời gian @4 r2'],
  ['Chủ trì @2', 'Phối hợp @3'],
  ['I. NHÓM MỘT @0 c5'],
  ['1. @0', 'Tổng kết phong trào:\n- Báo cáo\n- Hội nghị @1', 'Sở Nội vụ @2', ' @3', 'Quý I @4 r2'],
  ['2. @0', 'Xét khen thưởng @1', 'Hội đồng @2', 'Các sở @3'],
];

const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math";} p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]--></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=48 rowspan=2 valign=top style='width:36.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal align=center><b>TT<o:p></o:p></b></p></td>
  <td width=200 rowspan=2><p class=MsoNormal><b>Nội
  dung<o:p></o:p></b></p></td>
  <td width=200 colspan=2><p class=MsoNormal><b>Đơn vị<o:p></o:p></b></p></td>
  <td rowspan=2><p class=MsoNormal><b>Thời gian</b></p></td>
 </tr><tr style='mso-yfti-irow:1'>
  <td><p class=MsoNormal><b>Chủ trì<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Phối hợp</b></p></td>
 </tr></thead>
 <tr style='mso-yfti-irow:2'><td colspan=5><p class=MsoNormal><b>I. NHÓM MỘT<o:p></o:p></b></p></td></tr>
 <tr style='mso-yfti-irow:3'>
  <td><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo1'><![if !supportLists]><span style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><o:p>&nbsp;</o:p></p></td>
  <td><p class=MsoNormal>Tổng kết phong trào:<o:p></o:p></p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Báo cáo<o:p></o:p></p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Hội nghị<o:p></o:p></p></td>
  <td><p class=MsoNormal>Sở <span class=SpellE>Nội</span> <span class=GramE>vụ</span><o:p></o:p></p></td>
  <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
  <td rowspan=2><p class=MsoNormal>Quý I<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:4;mso-yfti-lastrow:yes'>
  <td><p class=MsoListParagraph style='mso-list:l1 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td>
  <td><p class=MsoNormal>Xét khen thưởng</p></td><td><p class=MsoNormal>Hội đồng</p></td><td><p class=MsoNormal>Các sở</p></td>
 </tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=48 style='border:none'></td><td width=200></td><td width=100></td><td width=100></td><td width=90></td></tr><![endif]>
</table><!--EndFragment--></body></html>`;

const EXCEL = `Version:1.0\r\nStartHTML:0000000194\r\nEndHTML:0000004000\r\nStartFragment:0000000230\r\nEndFragment:0000003900\r\nSourceURL:file:///C:\\Ke%20hoach.xlsx\r
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {white-space:normal;} --></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse;width:480pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'><col width=200 span=3 style='mso-width-source:userset;mso-width-alt:7000'>
 <tr height=20 style='height:15.0pt'>
  <td rowspan=2 height=40 class=xl65 width=64 style='height:30.0pt;width:48pt'>TT</td><td rowspan=2 class=xl65>N&#7897;i dung</td>
  <td colspan=2 class=xl65>Đơn vị</td><td rowspan=2 class=xl65>Thời gian</td>
 </tr>
 <tr height=20><td height=20 class=xl65>Chủ trì</td><td class=xl65>Phối hợp</td></tr>
 <tr height=20><td colspan=5 height=20 class=xl66>I. NHÓM MỘT</td></tr>
 <tr height=60><td height=60 class=xl67>1.</td><td class=xl65 width=200>Tổng kết phong trào:<br>
    - Báo cáo<br>
    <span style='mso-spacerun:yes'> </span>- Hội nghị</td><td class=xl65 colspan=2 style='mso-ignore:colspan'>Sở Nội vụ</td><td rowspan=2 class=xl65>Quý I</td></tr>
 <tr height=20><td height=20 class=xl67 align=right x:num>2.</td><td class=xl65>Xét khen thưởng</td><td>Hội đồng</td><td>Các sở</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64 style='width:48pt'></td><td width=200></td></tr><![endif]>
<!--EndFragment--></table></body></html>`;

const span = (text: string) =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;white-space:pre;white-space:pre-wrap;">${text}</span>`;
const docsPara = (text: string) => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;">${span(text)}</p>`;
const docsCell = (inner: string, spans = '') =>
  `<td ${spans} style="border-left:solid #000000 1pt;vertical-align:top;">${inner}</td>`;
const docsItem = (text: string, style: string) =>
  `<li dir="ltr" style="list-style-type:${style};font-size:11pt;white-space:pre;" aria-level="1"><p dir="ltr" role="presentation">${span(text)}</p></li>`;

const GOOGLE_DOCS =
  `<html><body><!--StartFragment--><meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="41" /><col width="200" /></colgroup><tbody>` +
  `<tr style="height:0pt">${docsCell(docsPara('TT'), 'rowspan="2"')}${docsCell(docsPara('Nội dung'), 'rowspan="2"')}${docsCell(docsPara('Đơn vị'), 'colspan="2"')}${docsCell(docsPara('Thời gian'), 'rowspan="2"')}</tr>` +
  `<tr style="height:0pt">${docsCell(docsPara('Chủ trì'))}${docsCell(docsPara('Phối hợp'))}</tr>` +
  `<tr style="height:0pt">${docsCell(docsPara('I. NHÓM MỘT'), 'colspan="5"')}</tr>` +
  `<tr style="height:0pt">${docsCell(`<ol style="margin-top:0;padding-inline-start:48px;">${docsItem('', 'decimal')}</ol>`)}${docsCell(`${docsPara('Tổng kết phong trào:')}<ul style="margin-top:0;">${docsItem('Báo cáo', 'disc')}${docsItem('Hội nghị', 'disc')}</ul>`)}${docsCell(docsPara('Sở Nội vụ'))}${docsCell('<br />')}${docsCell(docsPara('Quý I'), 'rowspan="2"')}</tr>` +
  `<tr style="height:0pt">${docsCell(`<ol style="margin-top:0;" start="2">${docsItem('', 'decimal')}</ol>`)}${docsCell(docsPara('Xét khen thưởng'))}${docsCell(docsPara('Hội đồng'))}${docsCell(docsPara('Các sở'))}</tr>` +
  `</tbody></table></div></b><br class="Apple-interchange-newline"><!--EndFragment--></body></html>`;

const SHEETS =
  `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>` +
  `<tr style="height:21px;"><td rowspan="2" colspan="1" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;TT&quot;}"><div style="max-height:42px">TT</div></td><td rowspan="2" colspan="1">Nội dung</td><td rowspan="1" colspan="2">Đơn vị</td><td rowspan="2" colspan="1">Thời gian</td></tr>` +
  `<tr style="height:21px;"><td>Chủ trì</td><td>Phối hợp</td></tr><tr style="height:21px;"><td rowspan="1" colspan="5">I. NHÓM MỘT</td></tr>` +
  `<tr style="height:21px;"><td>1.</td><td data-sheets-value="x">Tổng kết phong trào:<br/>- Báo cáo<br/>- Hội nghị</td><td>Sở Nội vụ</td><td></td><td rowspan="2" colspan="1">Quý I</td></tr>` +
  `<tr style="height:21px;"><td>2.</td><td>Xét khen thưởng</td><td>Hội đồng</td><td>Các sở</td></tr></tbody></table>`;

const LIBRE_OFFICE = `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm } td p { orphans: 0; widows: 0 }</style></head>
<body lang="vi-VN" dir="ltr"><table width="100%" cellpadding="4" cellspacing="0"><col width="20*"/><col width="80*"/>
	<thead>
		<tr valign="top">
			<td rowspan="2" width="8%" style="border: none"><p>
				TT</p>
			</td>
			<td rowspan="2"><p>Nội dung</p></td><td colspan="2"><p>Đơn vị</p></td><td rowspan="2"><p>Thời gian</p></td>
		</tr>
		<tr valign="top"><td><p>Chủ trì</p></td><td><p>Phối hợp</p></td></tr>
	</thead>
	<tbody>
		<tr><td colspan="5" valign="top"><p><b>I. NHÓM
			MỘT</b></p></td></tr>
		<tr valign="top"><td><ol><li value="1"><p style="orphans: 0"></p></ol></td><td><p>Tổng kết phong
			trào:</p><ul><li><p>Báo cáo</p></li><li><p>Hội nghị</p></li></ul></td><td><p>Sở Nội vụ</p></td><td><p><br/>

			</p></td><td rowspan="2"><p>Quý I</p></td></tr>
		<tr valign="top"><td><ol start="2"><li><p></p></ol></td><td><p>Xét khen thưởng</p></td><td><p>Hội đồng</p></td><td><p>Các sở</p></td></tr>
	</tbody></table></body></html>`;

const CALC = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">body,div,table { font-size:x-small }</style></head>
<body><table cellspacing="0" border="0"><colgroup span="5" width="85"></colgroup>
<tr><td rowspan=2 height="34" align="center" valign=middle><b>TT</b></td><td rowspan=2><b>Nội dung</b></td><td colspan=2><b>Đơn vị</b></td><td rowspan=2><b>Thời gian</b></td></tr>
<tr><td><b>Chủ trì</b></td><td><b>Phối hợp</b></td></tr><tr><td colspan=5 height="17"><b>I. NHÓM MỘT</b></td></tr>
<tr><td height="17" align="right" sdval="1" sdnum="1066;0;0.">1.</td><td>Tổng kết phong trào:<br>- Báo cáo<br>- Hội nghị</td><td>Sở Nội vụ</td><td><br></td><td rowspan=2>Quý I</td></tr>
<tr><td height="17" align="right" sdval="2" sdnum="1066;0;0.">2.</td><td>Xét khen thưởng</td><td>Hội đồng</td><td>Các sở</td></tr>
</table></body></html>`;

/** A blank cell may be told or left out. */
const told = (grids: string[][][]) =>
  grids.map((grid) => grid.map((cells) => cells.filter((cell) => !cell.startsWith(' '))));

describe('the clipboard of', () => {
  test.each([
    ['Word', WORD],
    ['Excel', EXCEL],
    ['Google Docs', GOOGLE_DOCS],
    ['Google Sheets', SHEETS],
    ['LibreOffice Writer', LIBRE_OFFICE],
    ['LibreOffice Calc', CALC],
  ])('%s', (_, html) => {
    const { value, notes } = readHtml(html, 'dán.html');
    expect(told(gridsOf(value))).toEqual(told([GRID]));
    expect(value.blocks).toHaveLength(1);
    expect(notes).toEqual([]);
  });
});

test('a text that runs over into blank cells is merged with none, and the next one keeps its column', () => {
  const html =
    "<table><tr><td colspan=3 style='mso-ignore:colspan'>dài</td><td>b</td></tr><tr><td>c<td>d<td>e<td>f</table>";
  expect(gridsOf(readHtml(html, 'x').value)).toEqual([
    [
      ['dài @0', 'b @3'],
      ['c @0', 'd @1', 'e @2', 'f @3'],
    ],
  ]);
});
