import {
  type Criterion,
  type Entry,
  finding,
  type Layer,
  type Scheme,
  type ScoredUnit,
  type ScoringFinding,
} from '../../scoring/index.ts';
import { foldKey } from '../../text/index.ts';
import type { CellValue } from '../../workbook/index.ts';
import { shownText } from '../codecs.ts';
import { FORM_LABELS, type FormColumn, HEAD_ROWS, TOTAL_LABEL } from './formLayout.ts';
import { type FoundForm, FormRowReader, overwrittenTotals, placeOf } from './formRowReader.ts';
import { mergeEntries, type UnitEntries } from './mergeEntries.ts';
import type { BlockUnit } from './unitsSheet.ts';

/** Rows read below the head of a form: what a stray format leaves further down is no score. */
const MOST_ROWS = 5000;

/** What came back: every unit of the block with its entries, and what was wrong with the forms themselves. */
export interface GatheredForms {
  units: ScoredUnit[];
  findings: ScoringFinding[];
}

/** Forms as they come, file by file, so that none of them has to be kept in memory. */
export class Gathering {
  private readonly findings: ScoringFinding[] = [];
  private readonly formOf = new Map<string, string>();
  private readonly entries = new Map<string, UnitEntries>();
  private readonly byId: ReadonlyMap<string, BlockUnit>;
  private readonly byName: ReadonlyMap<string, BlockUnit>;
  private readonly criteria: ReadonlyMap<string, Criterion>;

  constructor(
    private readonly scheme: Scheme,
    private readonly block: readonly BlockUnit[],
  ) {
    this.byId = new Map(block.map((unit) => [foldKey(unit.id), unit]));
    this.byName = new Map(block.map((unit) => [foldKey(unit.name), unit]));
    this.criteria = new Map(scheme.criteria.map((criterion) => [criterion.code, criterion]));
  }

  /** The first form of a unit counts; what another says otherwise is told, and nothing is overwritten. */
  addForm(form: FoundForm): void {
    const unit = this.unitOf(form);
    const where = placeOf(form, HEAD_ROWS.id, 1);
    if (!unit) {
      this.tellStranger(form.name || form.id, form.id, where);
      return;
    }
    const kept = this.formOf.get(unit.id);
    if (kept !== undefined) {
      const message = `${unit.name} có thêm một phiếu nữa: phiếu ở ${kept} được tính, phiếu này chưa dùng.`;
      this.findings.push(finding('form-twice', message, { where, unit: unit.name }));
      return;
    }
    this.formOf.set(unit.id, whereText(form));
    this.checkVersion(form, `Phiếu của ${unit.name}`, HEAD_ROWS.version, unit);
    const read: Record<string, Partial<Record<Layer, Entry>>> = {};
    for (const [row, cells] of rowsOf(form)) this.readRow(form, unit, row, cells, read);
    this.take(unit, read, form, where);
  }

  /** Rows of many units: what was gathered before, or what one office scored. */
  addBoard(form: FoundForm): void {
    const all = new Map<BlockUnit, Record<string, Partial<Record<Layer, Entry>>>>();
    const strangers = new Set<string>();
    this.checkVersion(form, `Trang “${form.sheet.name}”`, versionRow(form));
    for (const [row, cells] of rowsOf(form, MOST_ROWS * Math.max(1, this.block.length))) {
      const id = shownText(cells[0] ?? null).trim();
      const unit = this.unitOf({ id, name: '' });
      if (!unit && id !== '' && !strangers.has(id)) {
        strangers.add(id);
        this.tellStranger(shownText(cells[1] ?? null), id, placeOf(form, row, 0));
      }
      if (!unit) continue;
      const read = all.get(unit) ?? {};
      all.set(unit, read);
      this.readRow(form, unit, row, cells, read);
    }
    for (const [unit, read] of all) this.take(unit, read, form, placeOf(form, form.header, 0));
  }

  /** Every unit of the block, in its order; who sent nothing is told. */
  result(): GatheredForms {
    const units = this.block.map((unit): ScoredUnit => {
      const entries = this.entries.get(unit.id) ?? {};
      if (Object.keys(entries).length === 0) {
        const form = this.formOf.get(unit.id);
        const message =
          form === undefined ? `${unit.name} chưa có phiếu.` : `Phiếu của ${unit.name} còn trống (${form}).`;
        this.findings.push(finding('form-missing', message, { unit: unit.name }));
      }
      return { ...unit, entries };
    });
    return { units, findings: this.findings };
  }

  private readRow(
    form: FoundForm,
    unit: BlockUnit,
    row: number,
    cells: readonly CellValue[],
    into: Record<string, Partial<Record<Layer, Entry>>>,
  ): void {
    const at = (key: FormColumn) => shownText(cells[form.columns.get(key) ?? -1] ?? null).trim();
    if (at('code') === '' && at('text') === TOTAL_LABEL)
      this.findings.push(...overwrittenTotals(form, unit, row));
    const criterion = this.criteria.get(at('code'));
    if (!criterion || into[criterion.code]) return;
    const layers = new FormRowReader(form, unit, criterion, row, this.findings).layers();
    if (Object.keys(layers).length > 0) into[criterion.code] = layers;
  }

  private take(unit: BlockUnit, read: UnitEntries, form: FoundForm, where: ScoringFinding['where']): void {
    const { entries, changes } = mergeEntries(this.entries.get(unit.id) ?? {}, read);
    this.entries.set(unit.id, entries);
    if (changes.length === 0) return;
    const said = changes.map(({ code, before, after }) => `mục ${code}: ${before} → ${after}`).join('; ');
    const message = `${unit.name}: ${whereText(form)} ghi khác điểm đã gom (${said}); điểm đã gom được giữ, cần sửa thì sửa ở trang “Bảng điểm”.`;
    this.findings.push(finding('form-twice', message, { where, unit: unit.name }));
  }

  private checkVersion(form: FoundForm, what: string, row: number, unit?: BlockUnit): void {
    if (form.version === this.scheme.version) return;
    const message = `${what} theo phiên bản “${form.version}”, bộ tiêu chí đang là “${this.scheme.version}”: vẫn đọc theo mã tiêu chí, cần đối chiếu lại.`;
    this.findings.push(
      finding('form-version-differs', message, {
        ...(unit && { unit: unit.name }),
        where: placeOf(form, row, 1),
      }),
    );
  }

  private tellStranger(name: string, id: string, where: ScoringFinding['where']): void {
    const message = `Phiếu của “${name}” (mã “${id}”) không thuộc đơn vị nào trong danh sách: phiếu chưa được tính.`;
    this.findings.push(finding('unit-not-in-block', message, { where }));
  }

  /** By its id; a form whose id was lost by its name. */
  private unitOf({ id, name }: Pick<FoundForm, 'id' | 'name'>): BlockUnit | undefined {
    return this.byId.get(foldKey(id)) ?? (id === '' ? this.byName.get(foldKey(name)) : undefined);
  }
}

/** All forms at once: each to its unit. */
export function gatherForms(
  scheme: Scheme,
  block: readonly BlockUnit[],
  forms: readonly FoundForm[],
): GatheredForms {
  const gathering = new Gathering(scheme, block);
  for (const form of forms) gathering.addForm(form);
  return gathering.result();
}

const rowsOf = ({ sheet, header }: FoundForm, most = MOST_ROWS): [number, CellValue[]][] =>
  sheet.rows.slice(header + 1, header + 1 + most).map((cells, i) => [header + 1 + i, cells]);

const versionRow = ({ sheet }: FoundForm) =>
  Math.max(
    0,
    sheet.rows.findIndex(([first = null]) => foldKey(shownText(first)) === foldKey(FORM_LABELS.version)),
  );

const whereText = ({ file, sheet }: FoundForm) =>
  [file && `tệp ${file}`, `trang “${sheet.name}”`].filter(Boolean).join(', ');
