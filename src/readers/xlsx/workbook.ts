import type { Note } from '../../core/outcome/index.ts';
import type { Carried } from '../../core/workbook/index.ts';
import { attribute, readXml, type Relation, relationsOf, type Zip } from '../shared/index.ts';
import { openPackage, type Package } from './package.ts';
import type { SheetData } from './model.ts';
import { readSheet } from './sheet.ts';
import { readSharedStrings } from './strings.ts';
import { readStyles } from './styles.ts';

export interface WorkbookSheet extends SheetData {
  name: string;
  /** Its path in the package. */
  part: string;
  hidden: boolean;
  /** Tables, comments, drawings that belong to it. */
  relations: Relation[];
}

export interface WorkbookData {
  zip: Zip;
  date1904: boolean;
  sheets: WorkbookSheet[];
  carries: Carried[];
  /** Sheets that hold no cells (charts), by name. */
  skipped: string[];
}

/** Relations of the workbook that lead to more than cells. */
const CARRIED = [
  ['vbaProject', 'macros'],
  ['externalLink', 'external-links'],
] as const satisfies [string, Carried][];

interface SheetEntry {
  name: string;
  id: string;
  hidden: boolean;
}

/**
 * Opens the package and reads every worksheet; `mostRows`: of those that hold something, in all sheets. Errors
 * (DocumentError): those of openPackage, readXml and readSheet.
 */
export function readWorkbook(bytes: Uint8Array, mostRows = Infinity): WorkbookData {
  const opened = openPackage(bytes);
  const relations = relationsOf(opened.zip, opened.workbook);
  const byType = (type: string) => relations.find((relation) => relation.type === type)?.path;
  const strings = readSharedStrings(opened.zip, byType('sharedStrings'));
  const styles = readStyles(opened.zip, byType('styles'));
  const { entries, date1904 } = readEntries(opened);
  const carries = CARRIED.flatMap(([type, what]) => (byType(type) === undefined ? [] : [what]));
  const book: WorkbookData = { zip: opened.zip, date1904, sheets: [], carries, skipped: [] };
  const count = { rows: 0, mostRows, cells: 0 };
  for (const { name, id, hidden } of entries) {
    const relation = relations.find((one) => one.id === id);
    if (relation?.type !== 'worksheet') {
      book.skipped.push(name);
      continue;
    }
    const data = readSheet(opened.zip.text(relation.path), relation.path, { strings, styles, count });
    const { path: part } = relation;
    book.sheets.push({ ...data, name, part, hidden, relations: relationsOf(opened.zip, part) });
  }
  return book;
}

function readEntries({ zip, workbook }: Package): { entries: SheetEntry[]; date1904: boolean } {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  readXml(
    zip.text(workbook),
    {
      open(name, attributes) {
        if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        entries.push({
          name: (attribute(attributes, 'name') ?? '').normalize('NFC'),
          id: attribute(attributes, 'id') ?? '',
          hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        });
      },
    },
    workbook,
  );
  return { entries, date1904 };
}

/** What was left out, said by name. */
export const skippedNotes = (book: WorkbookData, file: string): Note[] =>
  book.skipped.map((sheet) => ({
    code: 'sheet-skipped',
    text: `Trang “${sheet}” không có ô dữ liệu (biểu đồ hoặc hộp thoại), đã bỏ qua.`,
    where: { file, sheet },
  }));
