import { readPdf } from '../../src/readers/pdf/index.ts';
import { eachPage } from '../../src/readers/pdf/load/open.ts';
import { longPdf } from '../support/longPdf.ts';
import type { Bench } from './bench.ts';
import { median, takeTurns } from './turns.ts';

const PAGES = 100;
const ROUNDS = 5;

/**
 * A plan of 100 pages as PDF, against pdf.js going through what its pages draw and doing nothing with it; and that time
 * grows with the pages. That the pane stays free meanwhile is held in Chromium (test/e2e/mainThread.slow.test.ts).
 */
const bench: Bench = async () => {
  const [long, short] = [longPdf(PAGES), longPdf(PAGES / 10)];
  const times = await takeTurns(ROUNDS, {
    ours: () => readPdf(long, 'dai.pdf'),
    pdfjs: () => eachPage(long, async (page) => void (await page.getOperatorList())),
    short: () => readPdf(short, 'ngan.pdf'),
  });
  const [ours, pdfjs, tenth] = [median(times.ours), median(times.pdfjs), median(times.short)];
  return [
    { name: `PDF of ${PAGES} pages, ours`, value: ours, unit: 'ms' },
    { name: `PDF of ${PAGES} pages, pdf.js alone`, value: pdfjs, unit: 'ms' },
    { name: 'reading against pdf.js alone', value: ours / pdfjs, unit: 'x', bound: { atMost: 6 } },
    { name: `${PAGES} pages against ${PAGES / 10}`, value: ours / tenth, unit: 'x', bound: { atMost: 15 } },
  ];
};
export default bench;
