import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Plan } from '../../../src/core/plan/index.ts';
import { readDocument } from '../../../src/entry/documents.ts';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { describeIf, REASONS } from '../../support/optional.ts';
import { planOf } from '../../support/readPlans.ts';
import { cellsOf } from './cells.ts';

/** Plans as web pages, through the PDF that Chromium prints of them: what comes back is what the page says. */
jest.setTimeout(120_000);
const fileAt = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const read = async (name: string, bytes: Uint8Array): Promise<Plan> =>
  planOf(await readDocument({ name, bytes }));

/** A page hangs its numbers out to the left of their cells; at the edge of the sheet Chromium does not print them. */
const ROOM = '<style>body { padding-left: 40px }</style>';

const HEADER = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian'];
const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (count: number) =>
  `<table><thead>${row(HEADER, 'th')}</thead>${Array.from({ length: count }, (_, i) =>
    row([
      String(i + 1),
      `Tổ chức phong trào thi đua chuyên đề đợt ${i + 1} tại các khu dân cư, nhân rộng điển hình tiên tiến`,
      'Phòng Văn hóa – Thông tin; Ủy ban nhân dân các phường',
      `Trước ngày ${(i % 28) + 1}/6/2026`,
    ]),
  ).join('')}</table>`;
const page = (css: string, body: string) => `<meta charset="utf-8"><style>${css}</style>${body}`;
const TWO = `<p>PHỤ LỤC I</p>${table(30)}<p>PHỤ LỤC II</p>${table(12)}`;
const RULED = 'table { border-collapse: collapse } td, th { border: 1px solid; padding: 3px }';

const PAGES: [string, string][] = [
  ['the sample', fileAt('assets/samples/ke-hoach-mau.html') + ROOM],
  ['lists in cells', fileAt('test/plans/fixtures/so-noi-vu.html')],
  ['two tables with one line between cells', page(RULED, TWO)],
  ['borders of each cell and a gap between', page('table, td, th { border: 1px solid }', TWO)],
  ['thick borders', page(`${RULED} td, th { border-width: 2px }`, TWO)],
  [
    'grey lines and striped rows',
    page(`${RULED} td { border-color: #ccc } tr:nth-child(even) { background: #eee }`, TWO),
  ],
  [
    'lines below the rows only',
    page('table { border-collapse: collapse } td, th { border-bottom: 1px solid; padding: 4px 8px }', TWO),
  ],
  ['no lines', page('td, th { padding: 5px 8px; vertical-align: top; text-align: left }', TWO)],
  [
    'two tables side by side',
    page(
      `${RULED} div { display: flex; gap: 16px; align-items: flex-start }`,
      `<div>${table(4)}${table(6)}</div>`,
    ),
  ],
];

describeIf(findBrowser() !== undefined, 'through a PDF of Chromium', REASONS.chromium, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test.each(PAGES)('%s: every cell comes back', async (_, html) => {
    const tab = await browser.newPage();
    await tab.setContent(html);
    const pdf = await tab.pdf({
      format: 'A4',
      margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '15mm' },
    });
    await tab.close();
    const out = cellsOf(await read('a.html', new TextEncoder().encode(html)));
    const now = cellsOf(await read('a.pdf', new Uint8Array(pdf)));
    expect(out.size).toBeGreaterThan(30);
    expect([...out].filter(([at, value]) => now.get(at) !== value)).toEqual([]);
  });
});
