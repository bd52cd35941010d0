import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { DocTable } from '../../core/exports/index.ts';
import { tableOf } from './table.ts';

/** Each table as the <w:tbl> that stands in a document. The library gives XML out only as a package, so one is made. */
export async function tablesXml(tables: readonly DocTable[]): Promise<string[]> {
  if (tables.length === 0) return [];
  const document = new Document({ sections: [{ children: tables.map(tableOf) }] });
  const { 'word/document.xml': main } = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)), {
    filter: ({ name }) => name === 'word/document.xml',
  });
  return strFromU8(main ?? new Uint8Array()).match(/<w:tbl>[^]*?<\/w:tbl>/gu) ?? [];
}
