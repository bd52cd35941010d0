import { columnLetters, columnNumber } from '../../core/workbook/index.ts';

interface Spot {
  row: number;
  column: number;
}

/** Formulas that Excel writes once for a whole column: each other cell has the first one's, moved to its own place. */
export class SharedFormulas {
  private readonly masters = new Map<string, { text: string; at: Spot }>();

  /** formulaAt('0', 'D8+1', D9), then formulaAt('0', '', D10) → "D9+1"; undefined when the first one is missing. */
  formulaAt(id: string, text: string, at: Spot): string | undefined {
    if (text !== '') {
      if (!this.masters.has(id)) this.masters.set(id, { text, at });
      return text;
    }
    const master = this.masters.get(id);
    return master && moved(master.text, at.row - master.at.row, at.column - master.at.column);
  }
}

/**
 * Texts, sheet names in quotes and structured references stay; cells move where no "$" holds them. A name that looks
 * like a cell ("LOG10(") is told by what stands around it.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PARTS,
    (whole, fixColumn: string | undefined, letters: string | undefined, fixRow: string, digits: string) => {
      if (letters === undefined) return whole;
      const column = fixColumn ? letters : columnLetters(columnNumber(letters) + columns);
      return `${fixColumn ?? ''}${column}${fixRow}${fixRow ? digits : Number(digits) + rows}`;
    },
  );
}
