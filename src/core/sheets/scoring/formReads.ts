import type { Place } from '../../outcome/index.ts';
import {
  type Criterion,
  type Entry,
  finding,
  type Layer,
  type Scheme,
  type ScoringFinding,
} from '../../scoring/index.ts';
import { foldKey } from '../../text/index.ts';
import type { CellValue, Snapshot } from '../../workbook/index.ts';
import { shownText } from '../codecs.ts';
import { checkFormFile } from './formFile.ts';
import { findBoards, findForms } from './formHeads.ts';
import { FORM_LABELS, type FormColumn, HEAD_ROWS, TOTAL_LABEL } from './formLayout.ts';
import { type FoundForm, FormRowReader, overwrittenTotals, placeOf } from './formRowReader.ts';
import type { UnitEntries } from './mergeEntries.ts';
import type { BlockUnit } from './unitsSheet.ts';

/** What a form is read by: its criteria, and the units that may send one. */
export interface FormRules {
  scheme: Scheme;
  units: readonly BlockUnit[];
}

/** What one file says, read without the others: plain data, a small part of its sheets. Gathering puts them together. */
export interface FileRead {
  /** Of the file itself. */
  findings: ScoringFinding[];
  sheets: SheetRead[];
}

/** A form of one unit, or a board with rows of many. */
export interface SheetRead {
  kind: 'form' | 'board';
  /** "tệp a.xlsx, trang “Phiếu Phường An”" */
  from: string;
  where: Place;
  /** By id; of a stranger nothing is taken. */
  units: { id: string; entries: UnitEntries }[];
  findings: ScoringFinding[];
}

/** Rows read below the head of a form: what a stray format leaves further down is no score. */
const MOST_ROWS = 5000;

/** Forms of units, and sheets on which an office scored; other sheets are passed over. */
export function readFormFile(rules: FormRules, snapshot: Snapshot, file?: string): FileRead {
  const reader = new FormReader(rules);
  return {
    findings: checkFormFile(snapshot, file),
    sheets: [
      ...findBoards(snapshot, file).map((board) => reader.board(board)),
      ...findForms(snapshot, file).map((form) => reader.form(form)),
    ],
  };
}

/** Each sheet by itself. */
export class FormReader {
  private readonly byId: ReadonlyMap<string, BlockUnit>;
  private readonly byName: ReadonlyMap<string, BlockUnit>;
  private readonly criteria: ReadonlyMap<string, Criterion>;
  private readonly version: string;
  private readonly count: number;

  constructor({ scheme, units }: FormRules) {
    this.byId = new Map(units.map((unit) => [foldKey(unit.id), unit]));
    this.byName = new Map(units.map((unit) => [foldKey(unit.name), unit]));
    this.criteria = new Map(scheme.criteria.map((criterion) => [criterion.code, criterion]));
    this.version = scheme.version;
    this.count = units.length;
  }

  form(form: FoundForm): SheetRead {
    const unit = this.unitOf(form);
    const where = placeOf(form, HEAD_ROWS.id, 1);
    const read: SheetRead = { kind: 'form', from: whereText(form), where, units: [], findings: [] };
    if (!unit) {
      read.findings.push(stranger(form.name || form.id, form.id, where));
      return read;
    }
    this.checkVersion(form, `Phiếu của ${unit.name}`, HEAD_ROWS.version, read, unit);
    const entries: Layers = {};
    for (const [row, cells] of rowsOf(form)) this.readRow(form, unit, row, cells, entries, read.findings);
    read.units.push({ id: unit.id, entries });
    return read;
  }

  /** Rows of many units: what was gathered before, or what one office scored. */
  board(form: FoundForm): SheetRead {
    const where = placeOf(form, form.header, 0);
    const read: SheetRead = { kind: 'board', from: whereText(form), where, units: [], findings: [] };
    const all = new Map<BlockUnit, Layers>();
    const strangers = new Set<string>();
    this.checkVersion(form, `Trang “${form.sheet.name}”`, versionRow(form), read);
    for (const [row, cells] of rowsOf(form, MOST_ROWS * Math.max(1, this.count))) {
      const id = shownText(cells[0] ?? null).trim();
      const unit = this.unitOf({ id, name: '' });
      if (!unit && id !== '' && !strangers.has(id)) {
        strangers.add(id);
        read.findings.push(stranger(shownText(cells[1] ?? null), id, placeOf(form, row, 0)));
      }
      if (!unit) continue;
      const entries = all.get(unit) ?? {};
      all.set(unit, entries);
      this.readRow(form, unit, row, cells, entries, read.findings);
    }
    read.units = [...all].map(([{ id }, entries]) => ({ id, entries }));
    return read;
  }

  private readRow(
    form: FoundForm,
    unit: BlockUnit,
    row: number,
    cells: readonly CellValue[],
    into: Layers,
    findings: ScoringFinding[],
  ): void {
    const at = (key: FormColumn) => shownText(cells[form.columns.get(key) ?? -1] ?? null).trim();
    if (at('code') === '' && at('text') === TOTAL_LABEL) findings.push(...overwrittenTotals(form, unit, row));
    const criterion = this.criteria.get(at('code'));
    if (!criterion || into[criterion.code]) return;
    const layers = new FormRowReader(form, unit, criterion, row, findings).layers();
    if (Object.keys(layers).length > 0) into[criterion.code] = layers;
  }

  private checkVersion(form: FoundForm, what: string, row: number, into: SheetRead, unit?: BlockUnit): void {
    if (form.version === this.version) return;
    const message = `${what} theo phiên bản “${form.version}”, bộ tiêu chí đang là “${this.version}”: vẫn đọc theo mã tiêu chí, cần đối chiếu lại.`;
    const about = { ...(unit && { unit: unit.name }), where: placeOf(form, row, 1) };
    into.findings.push(finding('form-version-differs', message, about));
  }

  /** By its id; a form whose id was lost by its name. */
  private unitOf({ id, name }: Pick<FoundForm, 'id' | 'name'>): BlockUnit | undefined {
    return this.byId.get(foldKey(id)) ?? (id === '' ? this.byName.get(foldKey(name)) : undefined);
  }
}

type Layers = Record<string, Partial<Record<Layer, Entry>>>;

function stranger(name: string, id: string, where: Place): ScoringFinding {
  const message = `Phiếu của “${name}” (mã “${id}”) không thuộc đơn vị nào trong danh sách: phiếu chưa được tính.`;
  return finding('unit-not-in-block', message, { where });
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
