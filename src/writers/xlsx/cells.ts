import { type CellValue, cellAddress, type ColumnModel, serialOfDay } from '../../core/workbook/index.ts';
import type { CellFormat, Look, StyleBook } from './styles.ts';
import { escapeString, escapeXml } from './xml.ts';

/** Each different text once; `index` is its number in the table. */
export class SharedStrings {
  private readonly known = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    const index = this.known.get(text) ?? this.known.size;
    this.known.set(text, index);
    return index;
  }

  body(): { attributes: string; items: string } {
    const items = [...this.known.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeString(text)}</t></si>`,
    );
    return { attributes: ` count="${this.uses}" uniqueCount="${this.known.size}"`, items: items.join('') };
  }
}

export interface CellContext {
  styles: StyleBook;
  strings: SharedStrings;
}

/** One cell; undefined when there is nothing to write, neither value nor look. */
export function cellXml(
  at: { row: number; column: number; look: Look },
  value: CellValue,
  column: ColumnModel | undefined,
  { styles, strings }: CellContext,
): string | undefined {
  if (value === null && at.look !== 'body' && at.look !== 'input') return undefined;
  const style = styles.indexOf({
    format: formatOf(value, column?.format ?? 'general'),
    look: at.look,
    wrap: at.look === 'header' || (at.look !== 'label' && (column?.wrap ?? false)),
    ...(column?.align && at.look !== 'label' ? { align: column.align } : {}),
  });
  return `<c r="${cellAddress(at.row, at.column)}" s="${style}"${contentXml(value, strings)}`;
}

/** Texts are always "@", days always dd/mm/yyyy, whatever the column says. */
function formatOf(value: CellValue, column: CellFormat): CellFormat {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return column === 'text' ? 'general' : column;
  if (value === null || typeof value === 'boolean') return column;
  if ('day' in value) return serialOfDay(value.day) === undefined ? 'text' : 'day';
  if (typeof value.result === 'object') return 'day';
  return column === 'text' ? 'general' : column;
}

function contentXml(value: CellValue, strings: SharedStrings): string {
  if (value === null) return '/>';
  if (typeof value === 'string') return ` t="s"><v>${strings.index(value)}</v></c>`;
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('formula' in value) return formulaXml(value.formula, value.result);
  const serial = serialOfDay(value.day);
  return serial === undefined ? contentXml(value.day, strings) : `><v>${serial}</v></c>`;
}

function formulaXml(formula: string, result: string | number | { day: string } | undefined): string {
  const f = `<f>${escapeXml(formula)}</f>`;
  if (result === undefined) return `>${f}</c>`;
  if (typeof result === 'string') return ` t="str">${f}<v>${escapeString(result)}</v></c>`;
  const number = typeof result === 'number' ? result : serialOfDay(result.day);
  return number === undefined ? `>${f}</c>` : `>${f}<v>${number}</v></c>`;
}
