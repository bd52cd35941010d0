import type { Note, Place } from '../../core/outcome/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { attribute, readXml, type Zip } from '../shared/index.ts';
import type { WorkbookSheet } from './workbook.ts';

/** Texts beside the cells, which are no part of a plan but must not vanish: comments and text boxes, as notes. */
export function asideNotes(zip: Zip, sheet: WorkbookSheet, on: Place): Note[] {
  return sheet.relations.flatMap(({ type, path }) => {
    const aside = ASIDES.get(type);
    if (!aside || !zip.has(path)) return [];
    return readAsides(zip.text(path), path, aside.element).map(({ cell, text }) => ({
      code: aside.code,
      text: `${aside.name} “${oneLine(text)}” không thuộc ô nào của bảng, chỉ được ghi lại ở đây.`,
      where: cell === undefined ? on : { ...on, cell },
    }));
  });
}

interface Aside {
  code: string;
  name: string;
  /** The element around the whole text. */
  element: string;
}

const ASIDES: ReadonlyMap<string, Aside> = new Map(
  Object.entries<Aside>({
    comments: { code: 'sheet-comment', name: 'Ghi chú gắn vào ô', element: 'comment' },
    drawing: { code: 'sheet-text-box', name: 'Hộp chữ', element: 'txBody' },
  }),
);

/** The texts of <comment ref="B2"> or of a shape; lines of a shape are paragraphs (<p>). */
function readAsides(
  xml: string,
  part: string,
  element: string,
): { cell: string | undefined; text: string }[] {
  const found: { cell: string | undefined; text: string }[] = [];
  let open: { cell: string | undefined; text: string } | undefined;
  let inText = false;
  readXml(
    xml,
    {
      open(name, attributes) {
        if (name === element) open = { cell: attribute(attributes, 'ref'), text: '' };
        inText = open !== undefined && name === 't';
      },
      close(name) {
        if (name === 'p' && open) open.text += '\n';
        if (name === element && open?.text.trim()) found.push(open);
        if (name === element) open = undefined;
        inText = false;
      },
      text(text) {
        if (inText && open) open.text += text;
      },
    },
    part,
  );
  return found;
}
