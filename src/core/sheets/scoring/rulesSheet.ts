import { MOST_DECIMALS, numberOf, pointsOf, readNumber, type Scheme } from '../../scoring/index.ts';
import type { CellValue, ColumnModel, SheetModel, Snapshot } from '../../workbook/index.ts';
import { shownText, text } from '../codecs.ts';
import { drawTable, type DrawnTable } from '../draw.ts';
import type { Report } from '../model.ts';
import { readPlacedRows, readRows } from '../readTable.ts';
import { field, type TableSpec } from '../spec.ts';
import { present } from './codecs.ts';
import {
  AWARDS,
  CLASSES,
  CONDITIONS,
  QUOTAS,
  RULES_SHEET,
  type RuleTable,
  TAG_CAPS,
  TIE_KEYS,
} from './ruleTables.ts';

interface SettingRow {
  name: string;
  value?: string | number;
  source?: string;
}
/** Where each rule comes from, by table and in the order of its rows; kept, since law is never in code. */
export type RuleSources = Readonly<Record<string, readonly (string | undefined)[]>>;

const SETTINGS: TableSpec<SettingRow> = {
  table: 'tblQuyDinh',
  sheet: RULES_SHEET,
  fields: [
    field('Quy định', 'name', text, { min: 30, blank: '' }),
    {
      header: 'Giá trị',
      format: 'general',
      width: { min: 16, max: 40 },
      write: ({ value }) => value ?? null,
      read: (cell, into) => {
        if (shownText(cell) !== '') into.value = shownText(cell);
      },
      isWrong: () => false,
    },
    field('Căn cứ', 'source', text as never, { max: 40 }),
  ],
};

const LABELS = {
  title: 'Tên bộ tiêu chí',
  version: 'Phiên bản',
  base: 'Tổng điểm chuẩn',
  decimals: 'Số chữ số lẻ',
  bonus: 'Trần thưởng toàn bộ',
  deduction: 'Trần trừ toàn bộ',
  largeGap: 'Chênh lệch lớn giữa các lần chấm',
} as const;

const KINDS = {
  tagCaps: TAG_CAPS,
  conditions: CONDITIONS,
  classes: CLASSES,
  quotas: QUOTAS,
  awards: AWARDS,
  tieKeys: TIE_KEYS,
} as const;
type Kind = keyof typeof KINDS;
type AnyTable = RuleTable<object, unknown>;

export const RULE_TABLES: readonly string[] = [
  SETTINGS.table,
  ...Object.values(KINDS).map(({ spec }) => spec.table),
];

/** { quotas: ['Điều 5'] } → by the tables that the sheet has for them. */
export const sourcesByTable = (
  sources: Readonly<Partial<Record<Kind, readonly (string | undefined)[]>>>,
): RuleSources =>
  Object.fromEntries(
    (Object.keys(sources) as Kind[]).map((kind) => [KINDS[kind].spec.table, sources[kind] ?? []]),
  );

/** All rules of a scheme, a table for each kind, one below the other. */
export function rulesSheet(scheme: Scheme, sources: RuleSources = {}): SheetModel {
  const drawn: DrawnTable[] = [];
  const put = <R>(spec: TableSpec<R>, rows: readonly R[]) => {
    const top = drawn.reduce((sum, { rows: above }) => sum + above.length + 1, 0);
    const sourced = rows.map((row, i) => ({ ...row, ...present({ source: sources[spec.table]?.[i] }) }));
    drawn.push(drawTable(spec, sourced, top));
  };
  put(SETTINGS, settingRows(scheme));
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { spec, toRow } = KINDS[kind] as unknown as AnyTable;
    put(spec, scheme[kind].map(toRow));
  }
  return {
    name: RULES_SHEET,
    columns: widest(drawn),
    rows: drawn.flatMap(({ rows }, i): CellValue[][] => (i === 0 ? rows : [[], ...rows])),
    tables: drawn.map(({ table }) => table),
    validations: drawn.flatMap(({ validations }) => validations),
    conditionalFormats: [],
    print: { orientation: 'landscape' },
  };
}

/** One column serves all tables: as wide as the widest of them, and of no format, since they differ. */
function widest(drawn: readonly DrawnTable[]): ColumnModel[] {
  const count = Math.max(...drawn.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, i) => ({
    width: Math.max(...drawn.map(({ columns }) => columns[i]?.width ?? 0)),
    format: 'general',
    wrap: true,
  }));
}

function settingRows({ title, version, base, decimals, caps, largeGap }: Scheme): SettingRow[] {
  const amount = (value: number | undefined) => (value === undefined ? undefined : numberOf(value));
  const values: Record<keyof typeof LABELS, string | number | undefined> = {
    title,
    version,
    base: amount(base),
    decimals,
    bonus: amount(caps.bonus),
    deduction: amount(caps.deduction),
    largeGap: amount(largeGap),
  };
  return (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((key) =>
    present({ name: LABELS[key], value: values[key] }),
  ) as SettingRow[];
}

/** Everything of the scheme but its criteria. */
export function readRules(
  snapshot: Snapshot,
  report: Report,
): { rules: Omit<Scheme, 'criteria'>; sources: RuleSources } {
  const settings = readRows(snapshot, SETTINGS, report);
  const value = (key: keyof typeof LABELS) =>
    settings.find(({ name }) => name?.trim() === LABELS[key])?.value;
  const amount = (key: keyof typeof LABELS) => {
    const shown = value(key);
    const found = shown === undefined ? undefined : readNumber(String(shown));
    if (shown !== undefined && found === undefined) report(notNumber(LABELS[key], String(shown)));
    return found;
  };
  const inPoints = (key: keyof typeof LABELS) => {
    const found = amount(key);
    return found === undefined ? undefined : pointsOf(found);
  };
  const sources: Record<string, (string | undefined)[]> = {
    [SETTINGS.table]: settings.map(({ source }) => source),
  };
  const lists = readLists(snapshot, report, sources);
  const rules = {
    title: String(value('title') ?? ''),
    version: String(value('version') ?? ''),
    base: inPoints('base') ?? pointsOf(100),
    decimals: Math.min(MOST_DECIMALS, Math.max(0, Math.round(amount('decimals') ?? 2))),
    caps: present({ bonus: inPoints('bonus'), deduction: inPoints('deduction') }),
    ...lists,
    ...present({ largeGap: inPoints('largeGap') }),
  };
  return { rules, sources };
}

function readLists(snapshot: Snapshot, report: Report, sources: Record<string, (string | undefined)[]>) {
  const named: { name: string; where: PlacedRow }[] = [];
  const lists = (Object.keys(KINDS) as Kind[]).map((kind) => {
    const { spec, fromRow, classesIn } = KINDS[kind] as unknown as AnyTable;
    const rows = readPlacedRows(snapshot, spec, report).flatMap(({ value, where }) => {
      const { source, ...row } = value as { source?: string };
      const rule = fromRow(row);
      if (rule === undefined) report(incomplete(spec.fields[0]?.header ?? '', where));
      else for (const name of classesIn?.(rule) ?? []) if (name !== undefined) named.push({ name, where });
      return rule === undefined ? [] : [{ rule, source }];
    });
    sources[spec.table] = rows.map(({ source }) => source);
    return [kind, rows.map(({ rule }) => rule)] as const;
  });
  const rules = Object.fromEntries(lists) as unknown as Pick<Scheme, Kind>;
  const known = new Set(rules.classes.map(({ name }) => name));
  for (const { name, where } of named) if (!known.has(name)) report(unknownClass(name, where));
  return rules;
}

interface PlacedRow {
  sheet: string;
  row: number;
}

const unknownClass = (name: string, where: PlacedRow) => ({
  code: 'class-unknown',
  text: `Trang “${where.sheet}”, dòng ${where.row}: không có loại “${name.slice(0, 100)}” trong bảng xếp loại nên giới hạn theo loại này chưa có tác dụng; hãy ghi đúng tên loại.`,
  where,
});
const incomplete = (header: string, where: PlacedRow) => ({
  code: 'rule-incomplete',
  text: `Trang “${where.sheet}”, dòng ${where.row}: quy định (bảng “${header}”) còn thiếu ô cần có nên chưa được áp dụng.`,
  where,
});
const notNumber = (name: string, shown: string) => ({
  code: 'cell-not-understood',
  text: `Trang “${RULES_SHEET}”: “${name}” cần là một số, không hiểu “${shown.slice(0, 100)}”, coi như trống.`,
  where: { sheet: RULES_SHEET },
});
