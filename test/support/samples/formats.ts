import { SAMPLE } from './content.ts';
import type { AppendixData, Format } from './entries.ts';
import { layTable } from './layout.ts';
import { docx } from './office/docx.ts';
import { html } from './office/html.ts';
import { plain } from './office/markup.ts';
import type { Block, Para, Table } from './office/model.ts';
import { text } from './office/text.ts';
import { xlsx } from './office/xlsx.ts';
import { type Truth, truthOf } from './truth.ts';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The files of assets/samples by name: the plan in four formats, and what a careful reader finds in it. */
export function sampleFiles(): Record<string, Uint8Array> {
  return {
    'ke-hoach-mau.docx': docx(wordBlocks('docx'), { landscape: true }),
    'ke-hoach-mau.html': utf8(html(wordBlocks('html'))),
    'ke-hoach-mau.txt': utf8(textFile()),
    'ke-hoach-mau.xlsx': workbook(),
    'ke-hoach-mau.expected.json': utf8(`${JSON.stringify(sampleTruth(), null, 2)}\n`),
  };
}

export function sampleTruth(): Truth {
  return {
    document: { ...SAMPLE.document },
    appendices: SAMPLE.appendices.map(truthOf),
    body: SAMPLE.body.map(({ section, kind, text }) => ({ section, kind, text: plain(text) })),
    otherTables: [SAMPLE.targets.map((row) => [...row])],
  };
}

const p = (content: string, more: Omit<Para, 'kind' | 'text'> = {}): Para => ({
  kind: 'p',
  text: content,
  ...more,
});
const centred = (content: string): Para => p(content, { align: 'center' });

function grid(rows: readonly (readonly string[])[], widths: number[], bare = false): Table {
  const lines = rows.map((row) => ({ cells: row.map((content) => ({ text: content })) }));
  return { kind: 'table', widths, rows: lines, ...(bare && { bare }) };
}

/** .docx and .html: letterhead and signature are tables without borders, the label of an appendix is in a text box. */
function wordBlocks(format: 'docx' | 'html'): Block[] {
  const { parent, issuer, place, nation, motto, dateline } = SAMPLE.letterhead;
  const left = `${parent}¶${place}¶<b>${issuer}</b>¶Số: ${SAMPLE.document.number}`;
  const right = `<b>${nation}</b>¶<b>${motto}</b>¶<i>${dateline}</i>`;
  return [
    grid([[left, right]], [6000, 7800], true),
    ...bodyBlocks(format),
    grid(
      [[`<b><i>Nơi nhận:</i></b>¶${SAMPLE.recipients.join('¶')}`, SAMPLE.signature.join('¶')]],
      [6900, 6900],
      true,
    ),
    ...SAMPLE.appendices.flatMap((data) => appendixBlocks(data, format)),
  ];
}

/** Title, grounds and sections; in Word the bullets are Word's own. */
function bodyBlocks(format: Format): Block[] {
  const lines = SAMPLE.body.map(({ kind, mark, text: content }) => {
    if (kind === 'bullet' && (format === 'docx' || format === 'html')) {
      return p(content, { list: { list: 'gach-0', level: 0, shown: '-' } });
    }
    const bold = kind === 'heading' && format !== 'txt' ? `<b>${mark} ${content}</b>` : `${mark} ${content}`;
    return p(bold.trim());
  });
  return [
    centred(format === 'txt' ? 'KẾ HOẠCH' : '<b>KẾ HOẠCH</b>'),
    centred(format === 'txt' ? SAMPLE.document.title : `<b>${SAMPLE.document.title}</b>`),
    ...SAMPLE.grounds.map((content) => p(content)),
    ...lines,
    grid(SAMPLE.targets, [6000, 2200, 2200, 2200]),
    p(SAMPLE.closing),
  ];
}

/** "(Kèm theo Kế hoạch số … ngày … của …)", blank where number and date are; scanned text has a blank before "/". */
function attachment(data: AppendixData, format: Format): string {
  const { number, date } = data.attachedTo ?? {};
  const day = date ? date.split('-').reverse().join('/') : '    /01/2024';
  const spaced = format === 'txt' ? number?.replace('/', ' /') : number;
  return `<i>(Kèm theo Kế hoạch số ${spaced ?? '      /KH-HĐTĐKT'} ngày ${day} của ${SAMPLE.document.issuer})</i>`;
}

function appendixBlocks(data: AppendixData, format: Format): Block[] {
  const boxed = format === 'docx' && data.key === 'PL1';
  return [
    p(`<b>${data.label ?? ''}</b>`, { align: 'center', breakBefore: true, ...(boxed && { box: true }) }),
    centred(`<b>${data.title ?? ''}</b>`),
    centred(attachment(data, format)),
    ...layTable(data, format),
  ];
}

/** Text with tabs. The second appendix was copied out of Excel: cells of several lines are in quotation marks. */
function textFile(): string {
  const { parent, place, issuer, nation, motto, dateline } = SAMPLE.letterhead;
  const head = [`${parent} ${place}`, issuer, nation, motto, `Số: ${SAMPLE.document.number}`, dateline];
  const tail = ['Nơi nhận:', ...SAMPLE.recipients, ...SAMPLE.signature];
  const blocks = [
    ...head.map((content) => p(content)),
    ...bodyBlocks('txt'),
    ...tail.map((content) => p(content)),
  ];
  const appendices = SAMPLE.appendices.map((data) => {
    const heading = [data.label ?? '', data.title ?? '', plain(attachment(data, 'txt'))].map((content) =>
      p(content),
    );
    return text([...heading, ...layTable(data, 'txt')], { quoted: data.key === 'PL2' });
  });
  return [text(blocks), ...appendices].join('\n');
}

/** Three sheets and an empty one: the body line by line, each appendix below its title. */
function workbook(): Uint8Array {
  const { parent, place, issuer, nation, motto, dateline } = SAMPLE.letterhead;
  const head = [`${parent} ${place}`, issuer, nation, motto, `Số: ${SAMPLE.document.number}`, dateline];
  const tail = ['Nơi nhận:', ...SAMPLE.recipients, ...SAMPLE.signature].map((content) => p(content));
  const [first, second] = SAMPLE.appendices;
  return xlsx([
    { name: 'KH', blocks: [...head.map(centred), ...bodyBlocks('xlsx'), ...tail], columns: [60, 16, 12, 12] },
    { name: 'Phu luc 1', blocks: sheetBlocks(first), columns: [6, 48, 22, 26, 28, 26] },
    { name: 'PL 2 ', blocks: sheetBlocks(second), columns: [6, 60, 24, 28, 24], top: 1, left: 1 },
    { name: 'Sheet3', blocks: [], columns: [9] },
  ]);
}

function sheetBlocks(data: AppendixData): Block[] {
  const heading = [data.label ?? '', data.title ?? '', attachment(data, 'xlsx')].map(centred);
  return [...heading, p(''), ...layTable(data, 'xlsx')];
}
