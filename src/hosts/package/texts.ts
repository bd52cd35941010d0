import { escapeXml } from '../../writers/xlsx/index.ts';
import { tagsOf, unescapeXml } from './scan.ts';

/**
 * A part with the texts of some elements replaced: `take` is told the text, the element, and gives back the text that
 * takes its place. `isIn` tells the tag of an element around it.
 */
export function withTexts(
  xml: string,
  names: ReadonlySet<string>,
  take: (text: string, name: string, isIn: (name: string) => string | undefined) => string,
): string {
  const around: { name: string; tag: string }[] = [];
  const isIn = (name: string) => around.find((one) => one.name === name)?.tag;
  let out = '';
  let done = 0;
  let open: number | undefined;
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if (kind === 'open') {
      around.push({ name, tag: xml.slice(start, end) });
      open = end;
    } else if (kind === 'close') {
      if (open !== undefined && names.has(name) && around.at(-1)?.name === name) {
        const text = unescapeXml(xml.slice(open, start));
        const next = take(text, name, isIn);
        if (next !== text) {
          out += xml.slice(done, open) + escapeXml(next);
          done = start;
        }
      }
      around.pop();
      open = undefined;
    }
  }
  return out + xml.slice(done);
}
