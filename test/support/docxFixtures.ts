import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="' +
  RELATIONS +
  '"';

/** Parts beside the main one, as the XML inside their root element. */
export interface DocxParts {
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
}

const ROOTS: Record<keyof DocxParts, string> = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
};

export const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" ${MORE}>${inner}</w:${root}>`;

/** docx(p('Kế hoạch') + table(row(cell('TT'), cell('Nội dung')))) → the bytes of a whole file. */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  return docxOf(part('document', `<w:body>${body}<w:sectPr/></w:body>`), parts);
}

/** The same with the main part as it is given, for files that are not as they should be. */
export function docxOf(main: string, parts: DocxParts = {}): Uint8Array {
  const names = Object.keys(parts) as (keyof DocxParts)[];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([['officeDocument', 'word/main.xml']]),
    'word/main.xml': strToU8(main),
    'word/_rels/main.xml.rels': relations(names.map((name) => [name, `${name}.xml`])),
  };
  for (const name of names) files[`word/${name}.xml`] = strToU8(part(ROOTS[name], parts[name] ?? ''));
  return zipSync(files);
}

/** Whole enough that other programs open the file, too. */
const contentTypes = (names: string[]) =>
  strToU8(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/main.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${names
        .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${name}+xml"/>`)
        .join('')}</Types>`,
  );

const relations = (targets: [type: string, target: string][]) =>
  strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships">${targets
      .map(
        ([type, target], i) => `<Relationship Id="rId${i}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** t('Nội dung') → a run; r('<w:vanish/>', …) one with properties. */
export const t = (text: string): string => r('', `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
export const r = (properties: string, inner: string): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;

/** A paragraph of runs, or of plain text; with paragraph properties. */
export const p = (content = '', properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content === '' || content.startsWith('<') ? content : t(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, numId: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const cell = (content = '', properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : p(content)}</w:tc>`;
