export { readXlsxDocument } from './readDocument.ts';
export { readXlsxSnapshot } from './snapshot.ts';
