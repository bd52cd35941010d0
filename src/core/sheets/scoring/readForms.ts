import type { Place } from '../../outcome/index.ts';
import {
  type Criterion,
  type Entry,
  finding,
  isFilled,
  type Layer,
  type Scheme,
  type ScoredUnit,
  type ScoringFinding,
} from '../../scoring/index.ts';
import { foldKey } from '../../text/index.ts';
import { type CellValue, cellAddress, type SheetSnapshot, type Snapshot } from '../../workbook/index.ts';
import { isFormula, plainValue, shownText } from '../codecs.ts';
import { FORM_COLUMNS, FORM_KEYS, FORM_LABELS, type FormColumn, HEAD_ROWS } from './formLayout.ts';
import { isTypedInto } from './formSheet.ts';
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

/** Rows looked at for the head of a form, and rows read below it: what a stray format leaves further down is no score. */
const HEAD_SEARCH = 40;
const MOST_ROWS = 5000;

/** The forms of a workbook; sheets of another kind are passed over. */
export function findForms(snapshot: Snapshot, file?: string): FoundForm[] {
  return snapshot.sheets.flatMap((sheet) => {
    const beside = (label: string) => {
      const row = sheet.rows.slice(0, HEAD_SEARCH).find(([first = null]) => sameText(first, label));
      return row && shownText(row[1] ?? null).trim();
    };
    const id = beside(FORM_LABELS.id);
    const version = beside(FORM_LABELS.version);
    const header = sheet.rows
      .slice(0, HEAD_SEARCH)
      .findIndex(
        (row) => sameText(row[0] ?? null, FORM_COLUMNS.code) && sameText(row[1] ?? null, FORM_COLUMNS.text),
      );
    if (id === undefined || version === undefined || header < 0) return [];
    const columns = columnsOf(sheet.rows[header] ?? []);
    return [
      {
        ...(file !== undefined && { file }),
        sheet,
        id,
        version,
        header,
        columns,
        name: beside(FORM_LABELS.name) ?? '',
      },
    ];
  });
}

const sameText = (cell: CellValue, text: string) => foldKey(shownText(cell)) === foldKey(text);

/** By their heads, from the left; the second Lý do is that of the second layer. */
function columnsOf(heads: readonly CellValue[]): Map<FormColumn, number> {
  const columns = new Map<FormColumn, number>();
  let from = 0;
  for (const key of FORM_KEYS) {
    const at = heads.findIndex((cell, i) => i >= from && sameText(cell, FORM_COLUMNS[key]));
    if (at < 0) continue;
    columns.set(key, at);
    from = at + 1;
  }
  return columns;
}

/** What came back: every unit of the block with its entries, and what was wrong with the forms themselves. */
export interface GatheredForms {
  units: ScoredUnit[];
  findings: ScoringFinding[];
}

/** Each form to its unit; the first of a unit counts, what else came is told and nothing is overwritten. */
export function gatherForms(
  scheme: Scheme,
  block: readonly BlockUnit[],
  forms: readonly FoundForm[],
): GatheredForms {
  const findings: ScoringFinding[] = [];
  const first = new Map<string, FoundForm>();
  for (const form of forms) {
    const unit = unitOf(block, form);
    const where = placeOf(form, HEAD_ROWS.id, 1);
    const kept = unit && first.get(unit.id);
    if (!unit)
      findings.push(
        finding(
          'unit-not-in-block',
          `Phiếu của “${form.name || form.id}” (mã “${form.id}”) không thuộc đơn vị nào trong danh sách: phiếu chưa được tính.`,
          { where },
        ),
      );
    else if (kept)
      findings.push(
        finding(
          'form-twice',
          `${unit.name} có thêm một phiếu nữa: phiếu ở ${whereText(kept)} được tính, phiếu này chưa dùng.`,
          { where, unit: unit.name },
        ),
      );
    else first.set(unit.id, form);
  }
  const units = block.map((unit): ScoredUnit => {
    const form = first.get(unit.id);
    if (!form) {
      findings.push(finding('form-missing', `${unit.name} chưa có phiếu.`, { unit: unit.name }));
      return { ...unit, entries: {} };
    }
    if (form.version !== scheme.version)
      findings.push(
        finding(
          'form-version-differs',
          `Phiếu của ${unit.name} theo phiên bản “${form.version}”, bộ tiêu chí đang là “${scheme.version}”: vẫn đọc theo mã tiêu chí, cần đối chiếu lại.`,
          { unit: unit.name, where: placeOf(form, HEAD_ROWS.version, 1) },
        ),
      );
    return { ...unit, entries: readEntries(scheme, unit, form, findings) };
  });
  return { units, findings };
}

const whereText = ({ file, sheet }: FoundForm) =>
  [file && `tệp ${file}`, `trang “${sheet.name}”`].filter(Boolean).join(', ');

/** By its id; a form whose id was lost by its name. */
const unitOf = (block: readonly BlockUnit[], { id, name }: FoundForm) =>
  block.find((unit) => foldKey(unit.id) === foldKey(id)) ??
  (id === '' ? block.find((unit) => foldKey(unit.name) === foldKey(name)) : undefined);

const placeOf = ({ file, sheet }: FoundForm, row: number, column: number): Place => ({
  ...(file !== undefined && { file }),
  sheet: sheet.name,
  cell: cellAddress(row, column),
});

function readEntries(
  scheme: Scheme,
  unit: BlockUnit,
  form: FoundForm,
  findings: ScoringFinding[],
): ScoredUnit['entries'] {
  const byCode = new Map(scheme.criteria.map((criterion) => [criterion.code, criterion]));
  const entries: Record<string, Partial<Record<Layer, Entry>>> = {};
  const from = form.header + 1;
  form.sheet.rows.slice(from, from + MOST_ROWS).forEach((cells, i) => {
    const criterion = byCode.get(shownText(cells[form.columns.get('code') ?? 0] ?? null).trim());
    if (!criterion || entries[criterion.code]) return;
    const row = new FormRowReader(form, unit, criterion, from + i, findings);
    const layers = row.layers();
    if (Object.keys(layers).length > 0) entries[criterion.code] = layers;
  });
  return entries;
}

/** One row of a form as it came back. */
class FormRowReader {
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
      ([, entry]) => isFilled(entry) || entry.reason !== undefined || entry.evidence !== undefined,
    );
    return Object.fromEntries(said);
  }

  private self(): Entry {
    const { method } = this.criterion;
    const evidence = this.text('evidence');
    const about = evidence === undefined ? {} : { evidence };
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
    if (isFormula(cell) && cell.formula.includes('['))
      this.tell(
        'score-not-number',
        key,
        `ô “${FORM_COLUMNS[key]}” lấy số từ tệp khác (${cell.formula.slice(0, 60)}); hãy gõ thẳng con số.`,
      );
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
    const counted: FormColumn[] =
      method && !isTypedInto(this.criterion)
        ? ['self', 'base', 'bonus', 'deduction', 'net']
        : ['base', 'bonus', 'deduction', 'net'];
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
