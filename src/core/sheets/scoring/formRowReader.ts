import type { Place } from '../../outcome/index.ts';
import {
  type Criterion,
  type Entry,
  finding,
  isFilled,
  type Layer,
  type ScoringFinding,
} from '../../scoring/index.ts';
import { cellAddress, type CellValue, isFormula, type SheetSnapshot } from '../../workbook/index.ts';
import { plainValue, shownText } from '../codecs.ts';
import { FORM_COLUMNS, type FormColumn, SKIP_MARK } from './formLayout.ts';
import { reachesOut } from './formFile.ts';
import { isTypedInto } from './formInputs.ts';
import type { BlockUnit } from './unitsSheet.ts';

/** One sheet that is a form, and whose it says it is. */
export interface FoundForm {
  file?: string;
  sheet: SheetSnapshot;
  name: string;
  id: string;
  version: string;
  /** Zero-based row of the heads, and the columns that are still there. */
  header: number;
  columns: ReadonlyMap<FormColumn, number>;
}

export const placeOf = ({ file, sheet }: FoundForm, row: number, column: number): Place => ({
  ...(file !== undefined && { file }),
  sheet: sheet.name,
  cell: cellAddress(row, column),
});

const COUNTED = ['lost', 'base', 'bonus', 'deduction', 'net'] as const;

/** Totals typed in by hand: they are counted anew, and it is told. */
export function overwrittenTotals(form: FoundForm, unit: BlockUnit, row: number): ScoringFinding[] {
  return COUNTED.flatMap((key) => {
    const column = form.columns.get(key) ?? -1;
    const cell = form.sheet.rows[row]?.[column] ?? null;
    if (plainValue(cell) === null || isFormula(cell)) return [];
    const message = `${unit.name}, dòng tổng: ô “${FORM_COLUMNS[key]}” bị gõ đè “${shownText(cell).slice(0, 60)}”; tổng được tính lại.`;
    const where = placeOf(form, row, column);
    return [finding('formula-overwritten', message, { unit: unit.name, where })];
  });
}

/** One row of a form as it came back. */
export class FormRowReader {
  constructor(
    private readonly form: FoundForm,
    private readonly unit: BlockUnit,
    private readonly criterion: Criterion,
    private readonly row: number,
    private readonly findings: ScoringFinding[],
  ) {}

  layers(): Partial<Record<Layer, Entry>> {
    this.checkFormulas();
    const all: Record<Layer, Entry> = {
      self: this.self(),
      verified: this.given('verified', 'verifiedReason'),
      council: this.given('council', 'councilReason'),
    };
    const said = Object.entries(all).filter(
      ([, entry]) =>
        isFilled(entry) ||
        entry.reason !== undefined ||
        entry.evidence !== undefined ||
        entry.notApplicable !== undefined,
    );
    return Object.fromEntries(said);
  }

  private self(): Entry {
    const { method } = this.criterion;
    const evidence = this.text('evidence');
    const about = { ...(evidence !== undefined && { evidence }), ...this.skipped() };
    if (!method || method.name === 'oneOf') return about;
    if (isTypedInto(this.criterion)) return { ...this.points('self'), ...about };
    const value = this.value('value');
    const where = this.place('value');
    return {
      ...(value !== undefined && { value }),
      ...this.figure('target'),
      ...this.figure('second'),
      ...about,
      where,
    };
  }

  /** Only the mark itself: what else stands there is told and takes no row out of account. */
  private skipped(): Pick<Entry, 'notApplicable'> {
    const mark = this.text('skip');
    if (mark === undefined) return {};
    if (mark.toLocaleLowerCase('vi') === SKIP_MARK) return { notApplicable: true };
    const said = `ô “${FORM_COLUMNS.skip}” ghi “${mark.slice(0, 60)}”; chỉ ghi “${SKIP_MARK}” khi tiêu chí không áp dụng, mục này vẫn được tính.`;
    this.tell('score-out-of-range', 'skip', said);
    return {};
  }

  private given(key: 'verified' | 'council', reasonKey: FormColumn): Entry {
    const reason = this.text(reasonKey);
    return { ...this.points(key), ...(reason !== undefined && { reason }) };
  }

  private points(key: FormColumn): Entry {
    const given = this.value(key);
    return given === undefined
      ? {}
      : { points: typeof given === 'boolean' ? String(given) : given, where: this.place(key) };
  }

  /** Kế hoạch and Số liệu 2 are numbers; text in them is told here, since an entry only holds numbers. */
  private figure(key: 'target' | 'second'): Entry {
    const given = this.value(key);
    if (given === undefined) return {};
    if (typeof given === 'number') return { [key]: given };
    this.tell(
      'score-not-number',
      key,
      `ô “${FORM_COLUMNS[key]}” ghi “${String(given).slice(0, 100)}”, không phải là số nên chưa được tính.`,
    );
    return {};
  }

  /** A day in a score cell is what Excel made of "8/5": it counts as no number. */
  private value(key: FormColumn): Entry['value'] {
    const cell = this.cell(key);
    if (isFormula(cell) && reachesOut(cell.formula)) {
      const said = `ô “${FORM_COLUMNS[key]}” lấy số từ nơi khác (${cell.formula.slice(0, 60)}), chưa được tính; hãy gõ thẳng con số.`;
      this.tell('score-not-number', key, said);
      return undefined;
    }
    const value = plainValue(cell);
    if (value === null) return undefined;
    if (typeof value === 'string') return value.trim() === '' ? undefined : value;
    return typeof value === 'object' ? shownText(value) : value;
  }

  private text(key: FormColumn): string | undefined {
    return shownText(this.cell(key)).trim() || undefined;
  }

  /** A constant where the form counts. What was typed there is not taken for a score. */
  private checkFormulas(): void {
    const { method } = this.criterion;
    const counted: readonly FormColumn[] =
      method && !isTypedInto(this.criterion) ? ['self', ...COUNTED] : COUNTED;
    for (const key of counted) {
      const cell = this.cell(key);
      if (plainValue(cell) === null || isFormula(cell)) continue;
      this.tell(
        'formula-overwritten',
        key,
        `ô “${FORM_COLUMNS[key]}” bị gõ đè “${shownText(cell).slice(0, 60)}”; điểm được tính lại từ số liệu của phiếu.`,
      );
    }
  }

  private cell(key: FormColumn): CellValue {
    const at = this.form.columns.get(key);
    return at === undefined ? null : (this.form.sheet.rows[this.row]?.[at] ?? null);
  }
  private place(key: FormColumn): Place {
    return placeOf(this.form, this.row, this.form.columns.get(key) ?? 0);
  }
  private tell(rule: ScoringFinding['rule'], key: FormColumn, what: string): void {
    const { code } = this.criterion;
    this.findings.push(
      finding(rule, `${this.unit.name}, mục ${code}: ${what}`, {
        unit: this.unit.name,
        criterion: code,
        where: this.place(key),
      }),
    );
  }
}
