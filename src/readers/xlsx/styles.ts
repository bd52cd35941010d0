import { numberAttribute, attribute, readXml, type Zip } from '../shared/index.ts';
import { GENERAL, type NumberFormat, numberFormat } from './formats.ts';

/** What matters of a cell's style (its `s`): how its number is to be read, and whether lines are drawn around it. */
export interface CellStyle {
  format: NumberFormat;
  bordered: boolean;
}

const PLAIN: CellStyle = { format: GENERAL, bordered: false };

/** Asks for the style of an index; unknown ones are plain. */
export type Styles = (index: number) => CellStyle;

export function readStyles(zip: Zip, path: string | undefined): Styles {
  if (path === undefined || !zip.has(path)) return () => PLAIN;
  const codes = new Map<number, string>();
  const borders: boolean[] = [];
  const cells: { format: number; border: number }[] = [];
  let within = '';
  readXml(
    zip.text(path),
    {
      open(name, attributes) {
        if (LISTS.has(name)) within = name;
        else if (name === 'numFmt' && within === 'numFmts')
          codes.set(numberAttribute(attributes, 'numFmtId') ?? -1, attribute(attributes, 'formatCode') ?? '');
        else if (name === 'border' && within === 'borders') borders.push(false);
        else if (within === 'borders' && SIDES.has(name) && drawn(attribute(attributes, 'style')))
          borders[borders.length - 1] = true;
        else if (name === 'xf' && within === 'cellXfs')
          cells.push({
            format: numberAttribute(attributes, 'numFmtId') ?? 0,
            border: numberAttribute(attributes, 'borderId') ?? 0,
          });
      },
      close(name) {
        if (name === within) within = '';
      },
    },
    path,
  );
  const styles = cells.map(({ format, border }) => ({
    format: numberFormat(format, codes),
    bordered: borders[border] ?? false,
  }));
  return (index) => styles[index] ?? PLAIN;
}

const LISTS: ReadonlySet<string> = new Set(['numFmts', 'borders', 'cellXfs', 'cellStyleXfs', 'dxfs']);
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);
const drawn = (style: string | undefined) => style !== undefined && style !== 'none';
