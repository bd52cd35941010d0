export { readCsv } from './csv.ts';
export { readPastedText, readText } from './readText.ts';
