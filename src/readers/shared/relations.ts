import { attribute, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** A relation of a part: what it points at, by its id. */
export interface Relation {
  id: string;
  /** The last word of the type: "worksheet", "sharedStrings"; strict and transitional files differ before it. */
  type: string;
  /** Path in the package; "" for a link out of it. */
  path: string;
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
          path: outside ? '' : pathInPackage(part.slice(0, slash), target),
        });
      },
    },
    path,
  );
  return relations;
}

/** "xl/worksheets/" and "../tables/table1.xml" → "xl/tables/table1.xml"; "/xl/a.xml" counts from the top. */
export function pathInPackage(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
