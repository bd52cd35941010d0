import {
  type Entry,
  finding,
  type Layer,
  type Scheme,
  type ScoredUnit,
  type ScoringFinding,
} from '../../scoring/index.ts';
import { foldKey } from '../../text/index.ts';
import type { CellValue, Snapshot } from '../../workbook/index.ts';
import { shownText } from '../codecs.ts';
import { FORM_COLUMNS, FORM_KEYS, FORM_LABELS, type FormColumn, HEAD_ROWS } from './formLayout.ts';
import { type FoundForm, FormRowReader, placeOf } from './formRowReader.ts';
import type { BlockUnit } from './unitsSheet.ts';

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
