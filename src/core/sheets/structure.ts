import type { Place } from '../outcome/index.ts';
import type { Appendix, Group } from '../plan/index.ts';
import type { Column } from '../table/index.ts';
import type { NameModel, SheetModel } from '../workbook/index.ts';
import { groupLabels } from './appendixRows.ts';
import { day, number, place, text, word, yes } from './codecs.ts';
import { bodyColumn, drawTable } from './draw.ts';
import { NAMES } from './formulas.ts';
import { appendixHeaders } from './headers.ts';
import { field, type TableSpec } from './spec.ts';
import { COLUMN_WORDS } from './words.ts';

export const STRUCTURE_SHEET = 'Phụ lục & nhóm';

export interface AppendixRow {
  order: number;
  key: string;
  sheet: string;
  table: string;
  label?: string;
  title?: string;
  /** Kèm theo: the line is there, though number and date may be blank in it. */
  attached?: boolean;
  attachedNumber?: string;
  attachedDate?: string;
  heading?: string;
  where?: Place;
}
export interface ColumnRow {
  key: string;
  order: number;
  header: string;
  role: Column['role'];
  shown: string;
}
export interface GroupRow {
  key: string;
  order: number;
  id: string;
  code: string;
  title: string;
  label: string;
  parent?: string;
  statedCount?: number;
  where?: Place;
}

export const APPENDIX_SPEC: TableSpec<AppendixRow> = {
  table: 'tblPhuLuc',
  sheet: STRUCTURE_SHEET,
  fields: [
    field('Thứ tự', 'order', number),
    field('Ký hiệu', 'key', text, { min: 12 }),
    field('Trang tính', 'sheet', text, { max: 16 }),
    field('Bảng', 'table', text, { max: 16 }),
    field('Tên phụ lục', 'label', text, { max: 24 }),
    field('Tiêu đề phụ lục', 'title', text, { max: 50 }),
    field('Có dòng “kèm theo”', 'attached', yes),
    field('Kèm theo văn bản số', 'attachedNumber', text, { max: 22 }),
    field('Ngày văn bản', 'attachedDate', day),
    field('Phần đầu nguyên văn', 'heading', text, { max: 60 }),
    field('Nguồn', 'where', place, { max: 24 }),
  ],
};

export const COLUMN_SPEC: TableSpec<ColumnRow> = {
  table: 'tblCotPhuLuc',
  sheet: STRUCTURE_SHEET,
  fields: [
    field('Thứ tự', 'order', number),
    field('Ký hiệu', 'key', text),
    field('Cột', 'header', text, { blank: '' }),
    field('Vai trò', 'role', word(COLUMN_WORDS), {
      validation: { list: { values: Object.values(COLUMN_WORDS) } },
      blank: 'other',
    }),
    field('Cột trên trang tính', 'shown', text, { blank: '' }),
  ],
};

export const GROUP_SPEC: TableSpec<GroupRow> = {
  table: 'tblNhom',
  sheet: STRUCTURE_SHEET,
  fields: [
    field('Thứ tự', 'order', number),
    field('Ký hiệu', 'key', text),
    field('Mã nhóm', 'id', text),
    field('Số nhóm', 'code', text, { blank: '' }),
    field('Tên đầy đủ', 'title', text, { max: 50, blank: '' }),
    field('Nhóm', 'label', text, { max: 50, blank: '' }),
    field('Thuộc nhóm', 'parent', text),
    field('Số việc ghi trong kế hoạch', 'statedCount', number),
    field('Nguồn', 'where', place, { max: 24 }),
  ],
};

export const sheetNameOf = (i: number): string => `Phụ lục ${i + 1}`;
export const tableNameOf = (i: number): string => `tblPhuLuc${i + 1}`;

export function appendixRow(appendix: Appendix, i: number): AppendixRow {
  const { key, label, title, heading, where, attachedTo } = appendix;
  return {
    order: i + 1,
    key,
    sheet: sheetNameOf(i),
    table: tableNameOf(i),
    ...(label === undefined ? {} : { label }),
    ...(title === undefined ? {} : { title }),
    ...(heading === undefined ? {} : { heading }),
    ...(where && { where }),
    ...(attachedTo ? { attached: true } : {}),
    ...(attachedTo?.number ? { attachedNumber: attachedTo.number } : {}),
    ...(attachedTo?.date ? { attachedDate: attachedTo.date } : {}),
  };
}

export function columnRows({ key, columns }: Appendix): ColumnRow[] {
  const { official } = appendixHeaders(columns.map(({ header }) => header));
  return columns.map(({ header, role }, i) => ({
    key,
    order: i + 1,
    header,
    role,
    shown: official[i] ?? '',
  }));
}

export function groupRows({ key, groups }: Appendix): GroupRow[] {
  const labels = groupLabels(groups);
  return groups.map(({ id, code, title, parentId, statedCount, where }, i) => ({
    key,
    order: i + 1,
    id,
    code,
    title,
    label: labels.get(id) ?? id,
    ...(parentId === undefined ? {} : { parent: parentId }),
    ...(statedCount === undefined ? {} : { statedCount }),
    ...(where && { where }),
  }));
}

/** Rows of the group table back to groups; a parent that is not there is none. */
export function groupsOf(rows: readonly GroupRow[]): Group[] {
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  return rows.map(({ id, code, title, parent, statedCount, where }) => ({
    id,
    code,
    title,
    parent: parent === undefined ? null : (codes.get(parent) ?? null),
    ...(parent !== undefined && codes.has(parent) ? { parentId: parent } : {}),
    ...(statedCount === undefined ? {} : { statedCount }),
    ...(where && { where }),
  }));
}

/** The three tables one below the other; the one that grows most by hand comes last. */
export function structureSheet(appendices: readonly Appendix[]): { sheet: SheetModel; names: NameModel[] } {
  const first = drawTable(APPENDIX_SPEC, appendices.map(appendixRow), 1);
  const second = drawTable(COLUMN_SPEC, appendices.flatMap(columnRows), first.table.area.bottom + 4);
  const third = drawTable(GROUP_SPEC, appendices.flatMap(groupRows), second.table.area.bottom + 4);
  const drawn = [first, second, third];
  const titles = ['Các phụ lục', 'Các cột và vai trò của cột', 'Các nhóm nhiệm vụ'];
  const rows: SheetModel['rows'] = [];
  drawn.forEach(({ table, rows: body }, i) => {
    rows[table.area.top - 1] = [titles[i] ?? null];
    body.forEach((row, j) => (rows[table.area.top + j] = row));
  });
  const label = GROUP_SPEC.fields.findIndex(({ header }) => header === 'Nhóm');
  return {
    sheet: {
      name: STRUCTURE_SHEET,
      columns: Array.from({ length: APPENDIX_SPEC.fields.length }, (_, i) =>
        widest(drawn.map(({ columns }) => columns[i])),
      ),
      rows: Array.from(rows, (row) => row ?? []),
      tables: drawn.map(({ table }) => table),
      bold: drawn.map(({ table }) => ({
        top: table.area.top - 1,
        bottom: table.area.top - 1,
        left: 0,
        right: 0,
      })),
      validations: drawn.flatMap(({ validations }) => validations),
      conditionalFormats: [],
      print: { orientation: 'landscape' },
    },
    names: [{ name: NAMES.groups, sheet: STRUCTURE_SHEET, area: bodyColumn(third.table, label) }],
  };
}

type Drawn = ReturnType<typeof drawTable>['columns'][number];

function widest(columns: readonly (Drawn | undefined)[]): Drawn {
  const all = columns.filter((column) => column !== undefined);
  const first = all[0] ?? { width: 10 };
  return { ...first, format: 'general', wrap: true, width: Math.max(...all.map(({ width }) => width), 8) };
}
