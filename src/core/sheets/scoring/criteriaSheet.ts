import type { Note } from '../../outcome/index.ts';
import {
  type Criterion,
  type CriterionKind,
  METHODS,
  methodTexts,
  type Points,
  readMethod,
  reviewNotes,
} from '../../scoring/index.ts';
import type { SheetModel, Snapshot } from '../../workbook/index.ts';
import { text, word } from '../codecs.ts';
import { tableSheet } from '../draw.ts';
import type { Report } from '../model.ts';
import { readPlacedRows } from '../readTable.ts';
import { field, type TableSpec } from '../spec.ts';
import { decimal, names, points, present } from './codecs.ts';
import { CRITERION_WORDS } from './words.ts';

interface CriterionRow {
  code: string;
  parent?: string;
  text: string;
  kind: CriterionKind;
  max?: Points;
  weight?: number;
  method?: string;
  parameters?: string;
  bonus?: Points;
  deduction?: Points;
  tags?: string[];
  scorer?: string;
  evidence?: string;
  appliesTo?: string[];
  guide?: string;
  review?: string;
}

const METHOD_WORDS = Object.values(METHODS).map(({ label }) => label);

export const CRITERIA_SPEC: TableSpec<CriterionRow> = {
  table: 'tblTieuChi',
  sheet: 'Tiêu chí',
  fields: [
    field('Mã', 'code', text, { max: 10, blank: '' }),
    field('Thuộc mục', 'parent', text, { max: 10 }),
    field('Nội dung', 'text', text, { min: 30, max: 60, blank: '' }),
    field('Loại điểm', 'kind', word(CRITERION_WORDS), {
      validation: { list: { values: Object.values(CRITERION_WORDS) } },
      blank: 'base',
      max: 12,
    }),
    field('Điểm tối đa', 'max', points),
    field('Trọng số', 'weight', decimal),
    field('Cách chấm', 'method', text, { validation: { list: { values: METHOD_WORDS } }, max: 18 }),
    field('Tham số', 'parameters', text, { max: 40 }),
    field('Trần thưởng', 'bonus', points),
    field('Trần trừ', 'deduction', points),
    field('Nhãn', 'tags', names, { max: 18 }),
    field('Đầu mối chấm', 'scorer', text, { max: 24 }),
    field('Minh chứng cần có', 'evidence', text, { max: 30 }),
    field('Áp dụng cho', 'appliesTo', names, { max: 24 }),
    field('Hướng dẫn chấm', 'guide', text, { min: 30, max: 60 }),
    field('Cần xem', 'review', text, { max: 40 }),
  ],
};

/** Stands in Thuộc mục of a top row whose code looks as if it belonged to another. */
const TOP = '–';

/** ("1.2.3", {"1", "1.2"}) → "1.2"; "a1" belongs to "a". undefined when no code above it fits. */
export function parentByCode(code: string, above: ReadonlySet<string>): string | undefined {
  for (let length = code.length - 1; length > 0; length -= 1) {
    const head = code.slice(0, length);
    const isEdge = code[length] === '.' || (/\p{L}$/u.test(head) && /\d/u.test(code[length] ?? ''));
    if (isEdge && above.has(head)) return head;
  }
  return undefined;
}

export const criteriaSheet = (criteria: readonly Criterion[]): SheetModel =>
  tableSheet(CRITERIA_SPEC, rowsOf(criteria));

function rowsOf(criteria: readonly Criterion[]): CriterionRow[] {
  const above = new Set<string>();
  return criteria.map(({ method, caps = {}, parent, where: _place, ...rest }) => {
    const derived = parentByCode(rest.code, above);
    above.add(rest.code);
    const texts = method && methodTexts(method);
    return present({
      ...rest,
      parent: parent === derived ? undefined : (parent ?? TOP),
      method: texts?.label,
      parameters: texts?.parameters || undefined,
      bonus: caps.bonus,
      deduction: caps.deduction,
    });
  });
}

/** The rows of Tiêu chí; what of them cannot be understood is reported with its row, nothing is guessed. */
export function readCriteria(snapshot: Snapshot, report: Report): Criterion[] {
  const above = new Set<string>();
  return readPlacedRows(snapshot, CRITERIA_SPEC, report).flatMap(({ value, where }) => {
    const { code = '' } = value;
    if (code === '' || above.has(code)) {
      report(unusable(code, where));
      return [];
    }
    const criterion = criterionOf({ text: '', kind: 'base', ...value, code }, above, where, report);
    reviewNotes([criterion]).forEach((note) => report(note));
    above.add(code);
    return [criterion];
  });
}

function criterionOf(
  row: CriterionRow,
  above: ReadonlySet<string>,
  where: Note['where'],
  report: Report,
): Criterion {
  const { parent, method, parameters, bonus, deduction, ...rest } = row;
  const read = readMethod(method ?? '', parameters ?? '', where);
  read.notes.forEach((note) => report(note));
  const caps = present({ bonus, deduction });
  return present({
    ...rest,
    parent:
      parent === undefined ? parentByCode(row.code, above) : /^[-–—]$/u.test(parent) ? undefined : parent,
    method: read.value,
    caps: Object.keys(caps).length > 0 ? caps : undefined,
    where,
  });
}

const unusable = (code: string, where: { sheet: string; row: number }): Note => ({
  code: code === '' ? 'criterion-without-code' : 'criterion-twice',
  text:
    code === ''
      ? `Trang “${where.sheet}”, dòng ${where.row}: tiêu chí chưa có mã nên chưa dùng được; hãy ghi mã.`
      : `Trang “${where.sheet}”, dòng ${where.row}: mã “${code}” đã có ở dòng trên, dòng này chưa dùng; hãy đổi mã.`,
  where,
});
