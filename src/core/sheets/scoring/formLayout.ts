import { appliesTo, type Criterion, type Node, type Scheme, treeOf } from '../../scoring/index.ts';
import { cellAddress } from '../../workbook/index.ts';
import type { BlockUnit } from './unitsSheet.ts';

/** The columns of a form, from the left; Lý do stands twice, each time for the layer before it. */
export const FORM_COLUMNS = {
  code: 'Mã',
  text: 'Nội dung',
  kind: 'Loại',
  max: 'Điểm tối đa',
  value: 'Số liệu',
  target: 'Kế hoạch',
  second: 'Số liệu 2',
  self: 'Điểm tự chấm',
  evidence: 'Minh chứng',
  verified: 'Thẩm định',
  verifiedReason: 'Lý do',
  council: 'Hội đồng',
  councilReason: 'Lý do',
  base: 'Chuẩn',
  bonus: 'Thưởng',
  deduction: 'Trừ',
  net: 'Điểm cuối',
} as const;
export type FormColumn = keyof typeof FORM_COLUMNS;
export const FORM_KEYS = Object.keys(FORM_COLUMNS) as FormColumn[];
export const columnAt = (key: FormColumn): number => FORM_KEYS.indexOf(key);

/** The labels above the rows; what stands beside them says whose form it is. */
export const FORM_LABELS = { name: 'Đơn vị', id: 'Mã đơn vị', version: 'Phiên bản tiêu chí' } as const;
export const HEAD_ROWS = { title: 0, name: 1, id: 2, version: 3, header: 5, first: 6 } as const;
export const TOTAL_LABEL = 'Tổng điểm';

export interface FormRow {
  criterion: Criterion;
  /** Zero-based on its sheet. */
  row: number;
  below: FormRow[];
  /** One of several rows of which the best counts. */
  isChoice: boolean;
}

/** Which row of a form holds which criterion; rows that do not apply to the unit are not on it. */
export interface FormLayout {
  sheet: string;
  top: FormRow[];
  /** In the order of the sheet. */
  rows: FormRow[];
  totalRow: number;
}

export function layoutForm(scheme: Scheme, unit: BlockUnit, sheet: string): FormLayout {
  const rows: FormRow[] = [];
  const place = (node: Node, isChoice: boolean): FormRow[] => {
    const { criterion } = node;
    if (!appliesTo(criterion, unit)) return [];
    const below: FormRow[] = [];
    const own: FormRow = { criterion, row: HEAD_ROWS.first + rows.length, below, isChoice };
    rows.push(own);
    below.push(...node.below.flatMap((child) => place(child, criterion.method?.name === 'oneOf')));
    return [own];
  };
  const top = treeOf(scheme.criteria).flatMap((node) => place(node, false));
  return { sheet, top, rows, totalRow: HEAD_ROWS.first + rows.length };
}

/** ('base', 6) → "N7". */
export const formCell = (key: FormColumn, row: number): string => cellAddress(row, columnAt(key));

/** "Phiếu Phường An", at most 31 letters as Excel wants it, and different from those before. */
export function formSheetName(name: string, taken: Set<string>): string {
  const plain = `Phiếu ${name}`
    .replace(/[\\/?*[\]:]/gu, ' ')
    .replace(/'+$/u, '')
    .trim();
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` ${number}`;
    const candidate = plain.slice(0, 31 - tail.length).trim() + tail;
    if (taken.has(candidate.toLocaleLowerCase('vi'))) continue;
    taken.add(candidate.toLocaleLowerCase('vi'));
    return candidate;
  }
}
