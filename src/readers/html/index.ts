export { decodeHtml } from './decode.ts';
export { readHtml, readHtmlBytes } from './readHtml.ts';
