import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A package by the paths of its parts. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NOBODY = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`;
const NOTHING_OWN = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>`;
const NO_PEOPLE = `${HEAD}<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`;

/** Author, office, own properties, and the path of the template on somebody's machine. */
const CLEARED: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': () => NOBODY,
  'docProps/custom.xml': () => NOTHING_OWN,
  'docProps/app.xml': (xml) => xml.replace(/<(Company|Manager|Template|HyperlinkBase)>[^<]*<\/\1>/gu, ''),
  'word/people.xml': () => NO_PEOPLE,
  'word/settings.xml': (xml) => xml.replace(/<w:attachedTemplate\b[^>]*\/>/gu, ''),
  'word/_rels/settings.xml.rels': (xml) => xml.replace(/<Relationship\b[^>]*attachedTemplate[^>]*\/>/gu, ''),
};

/** The parts of a package without what names people, their machines and the clock. */
export function withoutPeople(parts: Parts): Parts {
  const cleared = Object.entries(CLEARED).flatMap(([path, clear]) => {
    const bytes = parts[path];
    return bytes ? [[path, strToU8(clear(strFromU8(bytes)))] as const] : [];
  });
  return { ...parts, ...Object.fromEntries(cleared) };
}

/** Local fields, since the zip format knows no zones: the same bytes everywhere. */
export const packed = (parts: Parts): Uint8Array =>
  zipSync({ ...parts }, { level: 6, mtime: new Date(1980, 0, 1) });

/** A package of the library's without author and clock: it writes both ("Un-named", the time) into each file. */
export const anonymous = (bytes: Uint8Array): Uint8Array => packed(withoutPeople(unzipSync(bytes)));
