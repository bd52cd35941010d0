import type { PdfPage } from '../load/open.ts';
import type { Pdfjs } from '../load/pdfjs.ts';
import { Canvas } from './canvas.ts';
import type { Drawing } from './model.ts';

/** What the operators of a page draw: letters and straight lines, where they stand. */
export async function draw(page: PdfPage, { OPS }: Pdfjs): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const canvas = new Canvas((id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : {}), OPS);
  fnArray.forEach((code, i) => {
    const args = argsArray[i];
    canvas.run(names.get(code) ?? '', Array.isArray(args) ? args : []);
  });
  return canvas.drawing;
}
