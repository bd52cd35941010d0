import { readXml, type XmlAttributes, type XmlHandlers, type Zip } from '../shared/index.ts';

/**
 * Collects the text of one <si> or <is>: runs are joined, the reading aid of East Asian names (<rPh>) is left out.
 * Feed it the events between opening and closing; `take()` hands the text over and begins anew.
 */
export class RichText {
  private parts = '';
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === 'rPh') this.inReading = true;
    else if (name === 't') this.inText = !this.inReading;
  }
  close(name: string): void {
    if (name === 'rPh') this.inReading = false;
    else if (name === 't') this.inText = false;
  }
  text(text: string): void {
    if (this.inText) this.parts += text;
  }
  take(): string {
    const whole = unescapeControls(this.parts);
    this.parts = '';
    return whole;
  }
}

/** Excel writes a control character as "_x000D_", and a text that looks so as "_x005F_x000D_". */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The shared strings in order; none when the workbook has no such part. */
export function readSharedStrings(zip: Zip, path: string | undefined): string[] {
  if (path === undefined || !zip.has(path)) return [];
  const strings: string[] = [];
  const rich = new RichText();
  const handlers: XmlHandlers = {
    open: (name: string, _attributes: XmlAttributes) => rich.open(name),
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
    text: (text) => rich.text(text),
  };
  readXml(zip.text(path), handlers, path);
  return strings;
}
