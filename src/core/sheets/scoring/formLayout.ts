import {
  appliesTo,
  type Criterion,
  lostMax,
  type Node,
  type Points,
  type Scheme,
  treeOf,
} from '../../scoring/index.ts';
import { cellAddress } from '../../workbook/index.ts';
import type { BlockUnit } from './unitsSheet.ts';

/** The columns of a form, from the left; Lý do stands twice, each time for the layer before it. */
export const FORM_COLUMNS = {
  code: 'Mã',
  text: 'Nội dung',
  kind: 'Loại',
  max: 'Điểm tối đa',
  skip: 'Không áp dụng',
  value: 'Số liệu',
  target: 'Kế hoạch',
  second: 'Số liệu 2',
  self: 'Điểm tự chấm',
  evidence: 'Minh chứng',
  verified: 'Thẩm định',
  verifiedReason: 'Lý do',
  council: 'Hội đồng',
  councilReason: 'Lý do',
  lost: 'Không tính',
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
/** Stands in Không áp dụng of a row that the unit is not asked for. */
export const SKIP_MARK = 'x';

/** Where a row stands; both zero-based on its sheet. */
export interface Spot {
  row: number;
  /** The column of Mã: forms begin at the edge, Bảng điểm behind the unit. */
  left: number;
}

export interface FormRow extends Spot {
  criterion: Criterion;
  above?: FormRow;
  below: FormRow[];
  /** Points of rows below it that are not meant for this unit at all. */
  lostBelow: Points;
  /** One of several rows of which the best counts. */
  isChoice: boolean;
}

/** Which row of a form holds which criterion; rows that do not apply to the unit are not on it. */
export interface FormLayout {
  sheet: string;
  top: FormRow[];
  /** In the order of the sheet. */
  rows: FormRow[];
  total: Spot;
  /** Points of top rows that are not meant for this unit at all. */
  lost: Points;
}

/** `first`: where the rows begin. */
export function layoutForm(
  scheme: Scheme,
  unit: BlockUnit,
  sheet: string,
  first: Spot = { row: HEAD_ROWS.first, left: 0 },
): FormLayout {
  const rows: FormRow[] = [];
  const at = (): Spot => ({ row: first.row + rows.length, left: first.left });
  const place = (node: Node, above?: FormRow): FormRow[] => {
    const { criterion } = node;
    if (!appliesTo(criterion, unit)) return [];
    const isChoice = above?.criterion.method?.name === 'oneOf';
    const lostBelow = lostIn(node.below, unit);
    const own: FormRow = { criterion, ...at(), below: [], isChoice, lostBelow, ...(above && { above }) };
    rows.push(own);
    own.below.push(...node.below.flatMap((child) => place(child, own)));
    return [own];
  };
  const tree = treeOf(scheme.criteria);
  const top = tree.flatMap((node) => place(node));
  return { sheet, top, rows, total: at(), lost: lostIn(tree, unit) };
}

const lostIn = (nodes: readonly Node[], unit: BlockUnit): Points =>
  nodes.reduce(
    (sum, { criterion }) =>
      sum + (appliesTo(criterion, unit) ? 0 : (lostMax(criterion) * (criterion.weight ?? 100)) / 100),
    0,
  );

/** ('code', row 6 of a form) → "A7". */
export const formCell = (key: FormColumn, { row, left }: Spot): string =>
  cellAddress(row, left + columnAt(key));

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
