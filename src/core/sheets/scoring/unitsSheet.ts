import type { ScoredUnit, Votes } from '../../scoring/index.ts';
import type { SheetModel, Snapshot } from '../../workbook/index.ts';
import { plainValue, text } from '../codecs.ts';
import { tableSheet } from '../draw.ts';
import { thisRow } from '../formulas.ts';
import type { Report } from '../model.ts';
import { columnOfHeader, findTable, readPlacedRows } from '../readTable.ts';
import { calculated, field, type Field, type TableSpec } from '../spec.ts';
import { decimal, names, present } from './codecs.ts';

/** A unit of the block, before anybody has scored it. */
export type BlockUnit = Omit<ScoredUnit, 'entries'>;

export const UNIT_ID = 'Mã đơn vị';
export const UNIT_FLAGS = 'Dấu hiệu';

const FIELDS: Field<BlockUnit>[] = [
  field(UNIT_ID, 'id', text, { max: 18, blank: '' }),
  field('Tên đơn vị', 'name', text, { min: 20, max: 50, blank: '' }),
  field('Loại đơn vị', 'kind', text as never, { max: 18 }),
  field('Cụm thi đua', 'cluster', text, { max: 18, blank: '' }),
  field(UNIT_FLAGS, 'flags', names as never, { max: 30 }),
];
export const UNITS_SHEET = 'Đơn vị chấm';

export const UNITS_TABLE = 'tblDonViCham';

/** Further columns are raw figures, by their header. */
const unitsSpec = (figures: readonly string[]): TableSpec<BlockUnit> => ({
  table: UNITS_TABLE,
  sheet: UNITS_SHEET,
  fields: [...FIELDS, ...figures.map(figureField)],
});

const figureField = (header: string): Field<BlockUnit> => ({
  header,
  format: 'general',
  width: { min: 10, max: 16 },
  align: 'center',
  write: ({ figures }) => figures?.[header] ?? null,
  read: (cell, into) => {
    const value = decimal.read(cell);
    if (value !== undefined) into.figures = { ...into.figures, [header]: value };
  },
  isWrong: (cell) => plainValue(cell) !== null && decimal.read(cell) === undefined,
});

export const figureNames = (units: readonly BlockUnit[]): string[] => [
  ...new Set(units.flatMap(({ figures = {} }) => Object.keys(figures))),
];

export const unitsSheet = (units: readonly BlockUnit[]): SheetModel =>
  tableSheet(unitsSpec(figureNames(units)), units);

/** The block; a unit without an id is known by its name, the second of the same id is left out and told. */
export function readUnits(snapshot: Snapshot, report: Report): BlockUnit[] {
  const known = FIELDS.map(({ header }) => header);
  const headers = findTable(snapshot, UNITS_TABLE, UNITS_SHEET, known)?.headers ?? [];
  const own = new Set(known.map((header) => columnOfHeader(headers, header)));
  const figures = headers.filter((header, i) => header !== '' && !own.has(i));
  const seen = new Set<string>();
  return readPlacedRows(snapshot, unitsSpec(figures), report).flatMap(({ value, where }) => {
    const { id = '', name = '', cluster = '' } = value;
    const unit = { ...value, id: id || name, name: name || id, cluster };
    if (unit.id === '' || seen.has(unit.id)) {
      report({
        code: 'unit-unusable',
        text: `Trang “${where.sheet}”, dòng ${where.row}: đơn vị ${unit.id === '' ? 'chưa có mã và tên' : `“${unit.id}” đã có ở dòng trên`}, dòng này chưa dùng.`,
        where,
      });
      return [];
    }
    seen.add(unit.id);
    return [unit];
  });
}

/** Votes of one unit as they were counted. */
export interface VoteRow {
  id: string;
  name?: string;
  voters?: number;
  votes?: number;
}
/** In percent of those who voted. */
const shareOf = ({ voters, votes }: VoteRow): number | undefined =>
  voters === undefined || votes === undefined || voters <= 0
    ? undefined
    : Number(((votes / voters) * 100).toFixed(6));

export const VOTES_TABLE = 'tblBoPhieu';
export const VOTE_ID = 'Mã đơn vị được bầu';
export const VOTE_SHARE = 'Tỷ lệ phiếu (%)';
const VOTERS = thisRow(VOTES_TABLE, 'Số người bỏ phiếu');
const VOTED = thisRow(VOTES_TABLE, 'Số phiếu tán thành');

export const VOTES_SPEC: TableSpec<VoteRow> = {
  table: VOTES_TABLE,
  sheet: 'Bỏ phiếu',
  fields: [
    field(VOTE_ID, 'id', text, { max: 20, blank: '' }),
    field('Đơn vị được bầu', 'name', text as never, { min: 20, max: 50 }),
    field('Số người bỏ phiếu', 'voters', decimal as never),
    field('Số phiếu tán thành', 'votes', decimal as never),
    calculated(
      VOTE_SHARE,
      `IF(AND(ISNUMBER(${VOTED}),ISNUMBER(${VOTERS})),IF(${VOTERS}>0,ROUND(${VOTED}/${VOTERS}*100,6),""),"")`,
      (row) => shareOf(row) ?? '',
      12,
      // Counted to six decimals, as equal shares are equal; people read two.
      { format: 'decimal', align: 'center' },
    ),
  ],
};

export const votesSheet = (rows: readonly VoteRow[]): SheetModel => tableSheet(VOTES_SPEC, rows);

export const readVotes = (snapshot: Snapshot, report: Report): VoteRow[] =>
  readPlacedRows(snapshot, VOTES_SPEC, report).flatMap(({ value }) =>
    value.id ? [present({ ...value, id: value.id }) as VoteRow] : [],
  );

/** Shares by unit id; who has none has no votes. */
export const votesOf = (rows: readonly VoteRow[]): Votes =>
  Object.fromEntries(rows.map((row) => [row.id, shareOf(row) ?? 0]));
