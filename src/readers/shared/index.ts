export { formatOf } from './format.ts';
export type { DocumentFormat } from './format.ts';
export { MAX_CHARS, MAX_ROWS, MAX_SPAN, ZIP_LIMITS } from './limits.ts';
export type { ZipLimits } from './limits.ts';
export { refuseWide } from './refuseWide.ts';
export { attribute, numberAttribute, readXml, switchAttribute } from './xml.ts';
export type { XmlAttributes, XmlHandlers } from './xml.ts';
export { openZip } from './zip.ts';
export type { Zip } from './zip.ts';
