import type { BookContent, NameModel } from '../../../core/workbook/index.ts';
import { attribute, readXml, relationsOf } from '../../shared/index.ts';
import { openPackage, type Package } from '../package.ts';
import { snapshotOfBook } from '../snapshot.ts';
import { readWorkbook } from '../workbook.ts';
import { readColours } from './colours.ts';
import { readLooks } from './looks.ts';
import { readPictures } from './pictures.ts';
import { referenceOf } from './rules.ts';
import { type DrawnPart, readDrawing } from './sheetDrawing.ts';

/** A sheet's part in the package, and how it is drawn. */
export interface DrawnSheet {
  name: string;
  part: string;
  hidden: boolean;
  drawn: DrawnPart;
}

/** A workbook as a host needs it that shows and keeps it: what stands in it, how it looks, where each sheet lies. */
export interface DrawnBook {
  content: BookContent;
  sheets: DrawnSheet[];
  /** Every part as it lies in the file, by its path. */
  parts: { path: string; bytes: Uint8Array }[];
}

/** Parts of a sheet whose places the program knows to move along with rows. */
const FOLLOWING = new Set(['table', 'drawing', 'hyperlink', 'printerSettings']);

/** Errors (DocumentError): those of readXlsxSnapshot. */
export function readDrawnBook(bytes: Uint8Array): DrawnBook {
  const book = readWorkbook(bytes);
  const opened = openPackage(bytes);
  const { zip, workbook } = opened;
  const relations = relationsOf(zip, workbook);
  const byType = (type: string) => relations.find((relation) => relation.type === type)?.path;
  const looks = readLooks(zip, byType('styles'), readColours(zip, byType('theme')));
  return {
    content: { sheets: snapshotOfBook(book).sheets, names: readNames(opened) },
    sheets: book.sheets.map(({ name, hidden, part }) => ({
      ...{ name, hidden, part },
      drawn: {
        ...readDrawing(zip.text(part), part, looks),
        pictures: readPictures(zip, part, name),
        attached: relationsOf(zip, part)
          .map(({ type }) => type)
          .filter((type) => !FOLLOWING.has(type)),
      },
    })),
    parts: zip.paths.filter((path) => !path.endsWith('/')).map((path) => ({ path, bytes: zip.bytes(path) })),
  };
}

/** Names of the whole workbook that stand for cells; formulas with a name, and names of one sheet, stay in the file. */
function readNames({ zip, workbook }: Package): NameModel[] {
  const names: NameModel[] = [];
  let name: string | undefined;
  let text = '';
  readXml(
    zip.text(workbook),
    {
      open(tag, attributes) {
        if (tag !== 'definedName') return;
        text = '';
        const isOfBook = attribute(attributes, 'localSheetId') === undefined;
        name = isOfBook ? attribute(attributes, 'name') : undefined;
      },
      text: (more) => void (text += more),
      close(tag) {
        const found = tag === 'definedName' && name !== undefined ? referenceOf(text.trim()) : undefined;
        if (found?.sheet !== undefined)
          names.push({ name: name as string, sheet: found.sheet, area: found.area });
        if (tag === 'definedName') name = undefined;
      },
    },
    workbook,
  );
  return names;
}
