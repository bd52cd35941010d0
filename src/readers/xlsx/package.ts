import { DocumentError } from '../../core/outcome/index.ts';
import { attribute, openZip, readXml, type Zip } from '../shared/index.ts';

/** A relation of a part: what it points at, by its id. */
export interface Relation {
  id: string;
  /** The last word of the type: "worksheet", "sharedStrings"; strict and transitional files differ before it. */
  type: string;
  /** Path in the package; "" for a link out of it. */
  path: string;
}

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

/** The relations of a part ("" for the package itself); none when it has no .rels. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(path)) return [];
  const relations: Relation[] = [];
  readXml(
    zip.text(path),
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const target = attribute(attributes, 'Target') ?? '';
        const outside = attribute(attributes, 'TargetMode') === 'External';
        relations.push({
          id: attribute(attributes, 'Id') ?? '',
          type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//u, ''),
          path: outside ? '' : resolve(part.slice(0, slash), target),
        });
      },
    },
    path,
  );
  return relations;
}

/** "xl/worksheets/" and "../tables/table1.xml" → "xl/tables/table1.xml"; "/xl/a.xml" counts from the top. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
