import { DocumentError } from '../../core/outcome/index.ts';
import { openZip, readXml, relationsOf, type Zip } from '../shared/index.ts';

/** An opened workbook package and the path of its main part. */
export interface Package {
  zip: Zip;
  workbook: string;
}

/** Errors (DocumentError): those of openZip, 'not-excel' for another kind of package. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = openZip(bytes);
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.path;
  const workbook = main ?? 'xl/workbook.xml';
  if (!zip.has(workbook) || !/\.xml$/iu.test(workbook) || !isWorkbook(zip, workbook))
    throw new DocumentError('not-excel');
  return { zip, workbook };
}

function isWorkbook(zip: Zip, path: string): boolean {
  let root: string | undefined;
  readXml(zip.text(path), { open: (name) => void (root ??= name) }, path);
  return root === 'workbook';
}
