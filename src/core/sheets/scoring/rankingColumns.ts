import {
  type Award,
  brokenText,
  classOrder,
  classReached,
  type Condition,
  fits,
  holds,
  keyOf,
  numberOf,
  type Ranked,
  type Scheme,
  type TieKey,
  type Votes,
} from '../../scoring/index.ts';
import { columnLetters, type FormulaValue } from '../../workbook/index.ts';
import { onBoard } from './boardSheet.ts';
import { classFormula, conditionFormula, quoted, type RankedUnit, tieFormula } from './rankingFormulas.ts';
import { CONDITION_WORDS } from './words.ts';

/** What all columns of one Xếp hạng share. */
export interface RankingFrame {
  scheme: Scheme;
  votes: Votes;
  /** Columns of raw figures that Đơn vị chấm has. */
  figures: readonly string[];
  codes: ReadonlySet<string>;
  ranked: readonly Ranked[];
  /** First and last row of the units, from 1. */
  first: number;
  last: number;
  columns: readonly RankingColumn[];
}

export interface RankingRow {
  /** From 1. */
  row: number;
  ranked: Ranked;
  unit: RankedUnit;
}

/** A column that is counted: its formula, and the engine's word for it. */
export interface RankingColumn {
  id: string;
  header: string;
  cell(row: RankingRow, frame: RankingFrame): FormulaValue;
}

/** Mã đơn vị, of which the formulas ask; Cụm and Đơn vị stand before and after it. */
export const CLUSTER_COLUMN = 'A';
export const ID_COLUMN = 'B';
/** Columns of plain values before the counted ones. */
export const PLAIN_COLUMNS = 3;

const letterOf = ({ columns }: RankingFrame, id: string) =>
  columnLetters(PLAIN_COLUMNS + columns.findIndex((one) => one.id === id));
const here = (frame: RankingFrame, { row }: RankingRow, id: string) => `$${letterOf(frame, id)}${row}`;
const all = ({ first, last }: RankingFrame, letter: string) => `$${letter}$${first}:$${letter}$${last}`;
const allOf = (frame: RankingFrame, id: string) => all(frame, letterOf(frame, id));
const sameCluster = (frame: RankingFrame, { row }: RankingRow) =>
  `EXACT(${all(frame, CLUSTER_COLUMN)},$${CLUSTER_COLUMN}${row})`;

const conditionId = (i: number) => `condition ${i}`;
const keyId = (i: number) => `key ${i}`;
const fitId = (i: number) => `fits ${i}`;
const awardId = (i: number) => `award ${i}`;

/** The counted columns: those that people read, then conditions, tie keys and awards, as the engine goes through them. */
export const rankingColumns = (scheme: Scheme): RankingColumn[] => [
  { id: 'total', header: 'Tổng điểm', cell: totalCell },
  { id: 'rank', header: 'Hạng', cell: rankCell },
  { id: 'class', header: 'Xếp loại', cell: classCell },
  { id: 'award', header: 'Đề nghị khen thưởng', cell: awardCell },
  { id: 'reason', header: 'Lý do', cell: reasonCell },
  { id: 'out', header: 'Không xếp hạng', cell: countOf('exclude') },
  { id: 'not nominated', header: 'Không đề nghị', cell: countOf('no-award') },
  { id: 'reached', header: 'Bậc theo điểm', cell: reachedCell },
  { id: 'lowered', header: 'Bậc xếp loại', cell: loweredCell },
  ...scheme.conditions.map((condition, i) => conditionColumn(condition, i)),
  ...scheme.tieKeys.map((key, i) => keyColumn(key, i)),
  ...scheme.awards.flatMap((award, i) => [fitColumn(award, i), awardColumn(award, i)]),
];

const totalCell: RankingColumn['cell'] = ({ unit, ranked }) => ({
  formula: onBoard('net', unit.layout.total),
  result: numberOf(ranked.score.total),
});

/** One more than there are better ones in the cluster: 1, 1, 3. */
const rankCell: RankingColumn['cell'] = (row, frame) => {
  const keys = ['total', ...frame.scheme.tieKeys.map((_, i) => keyId(i))];
  const better = keys.reduceRight((rest, id) => {
    const [column, own] = [allOf(frame, id), here(frame, row, id)];
    return `((${column}>${own})${rest === '' ? '' : `+(${column}=${own})*${rest}`})`;
  }, '');
  const among = `${sameCluster(frame, row)}*(${allOf(frame, 'out')}=0)`;
  return {
    formula: `IF(${here(frame, row, 'out')}>0,"",1+SUMPRODUCT(${among}*${better}))`,
    result: row.ranked.rank ?? '',
  };
};

const countOf =
  (effect: 'exclude' | 'no-award'): RankingColumn['cell'] =>
  (row, frame) => {
    const { score } = row.ranked;
    const cells = conditionsWith(frame, (one) => one.effect === effect).map((i) =>
      here(frame, row, conditionId(i)),
    );
    return {
      formula: ['0', ...cells].join('+'),
      result: effect === 'exclude' ? score.excluded.length : score.notNominated.length,
    };
  };

const conditionsWith = ({ scheme }: RankingFrame, wanted: (one: Condition) => boolean): number[] =>
  scheme.conditions.flatMap((one, i) => (wanted(one) ? [i] : []));

const reachedCell: RankingColumn['cell'] = (row, frame) => {
  const points = classFormula(frame.scheme, here(frame, row, 'total'), row.unit, frame.codes);
  const reached = classReached(frame.scheme, row.ranked.score);
  return {
    formula: `IF(${here(frame, row, 'out')}>0,0,${points})`,
    result: reached === undefined ? 0 : reached + 1,
  };
};

const loweredCell: RankingColumn['cell'] = (row, frame) => {
  const { scheme } = frame;
  const reached = here(frame, row, 'reached');
  const steps = scheme.conditions.flatMap(({ effect }, i) =>
    typeof effect === 'string' ? [] : [`${effect.lower}*${here(frame, row, conditionId(i))}`],
  );
  const lowered = [reached, ...steps].join('+');
  const order = classOrder(scheme, row.ranked.class);
  return {
    formula: `IF(${reached}=0,0,IF(${lowered}>${scheme.classes.length},0,${lowered}))`,
    result: Number.isFinite(order) ? order + 1 : 0,
  };
};

const classCell: RankingColumn['cell'] = (row, frame) => {
  const lowered = here(frame, row, 'lowered');
  const formula = frame.scheme.classes.reduceRight(
    (otherwise, { name }, i) => `IF(${lowered}=${i + 1},${quoted(name)},${otherwise})`,
    '""',
  );
  return { formula, result: row.ranked.class ?? '' };
};

const awardCell: RankingColumn['cell'] = (row, frame) => {
  const formula = frame.scheme.awards.reduceRight(
    (otherwise, { name }, i) => `IF(${here(frame, row, awardId(i))}=1,${quoted(name)},${otherwise})`,
    '""',
  );
  return { formula, result: row.ranked.awards.join('; ') };
};

const reasonCell: RankingColumn['cell'] = (row, frame) => {
  const { scheme, votes } = frame;
  const said = (i: number) =>
    `IF(${here(frame, row, conditionId(i))}=1,${quoted(`; ${scheme.conditions[i]?.reason ?? ''}`)},"")`;
  const out = conditionsWith(frame, ({ effect }) => effect === 'exclude').map(said);
  const within = [
    ...conditionsWith(frame, ({ effect }) => typeof effect === 'object').map(said),
    ...conditionsWith(frame, ({ effect }) => effect === 'no-award').map(said),
    ...scheme.tieKeys.map((key, i) => {
      const label = quoted(`; ${brokenText(keyOf(key, votes).label)}`);
      return `IF(${decides(frame, row, i)}>0,${label},"")`;
    }),
  ];
  const joined = (parts: readonly string[]) => `MID(${parts.join('&') || '""'},3,5000)`;
  return {
    formula: `IF(${here(frame, row, 'out')}>0,${joined(out)},${joined(within)})`,
    result: row.ranked.reasons.join('; '),
  };
};

/** How many of the same total in the cluster differ first by this key. */
function decides(frame: RankingFrame, row: RankingRow, at: number): string {
  const same = ['total', ...Array.from({ length: at }, (_, i) => keyId(i))].map(
    (id) => `(${allOf(frame, id)}=${here(frame, row, id)})`,
  );
  const differs = `(${allOf(frame, keyId(at))}<>${here(frame, row, keyId(at))})`;
  const among = `${sameCluster(frame, row)}*(${allOf(frame, 'out')}=0)`;
  return `SUMPRODUCT(${[among, ...same, differs].join('*')})`;
}

const conditionColumn = (condition: Condition, i: number): RankingColumn => ({
  id: conditionId(i),
  header: `${CONDITION_WORDS[condition.when]}${condition.when === 'below' ? ` (${condition.code})` : condition.when === 'flag' ? ` (${condition.flag})` : ''}`,
  cell: ({ unit, ranked }) => ({
    formula: conditionFormula(condition, unit),
    result: holds(condition, ranked.score) ? 1 : 0,
  }),
});

const keyColumn = (key: TieKey, i: number): RankingColumn => ({
  id: keyId(i),
  header: `Tiêu chí phụ ${i + 1}: ${keyOf(key, {}).label}`,
  cell: ({ unit, ranked }, { votes, figures }) => {
    const value = keyOf(key, votes).of(ranked.score);
    const inPoints = key.by === 'criterion' || key.by === 'deductions';
    return {
      formula: tieFormula(key, unit, figures),
      result: (inPoints ? numberOf(value) : value) || 0,
    };
  },
});

const fitColumn = (award: Award, i: number): RankingColumn => ({
  id: fitId(i),
  header: `Đủ điều kiện: ${award.name}`,
  cell: (row, frame) => {
    const { scheme } = frame;
    const order = award.atLeast === undefined ? Infinity : classOrder(scheme, award.atLeast);
    const lowered = here(frame, row, 'lowered');
    const asked = [
      `${here(frame, row, 'out')}=0`,
      `${here(frame, row, 'not nominated')}=0`,
      ...(Number.isFinite(order) ? [`${lowered}>0`, `${lowered}<=${order + 1}`] : []),
      ...Array.from({ length: i }, (_, j) => `${here(frame, row, awardId(j))}=0`),
    ];
    return {
      formula: `IF(AND(${asked.join(',')}),1,0)`,
      result: isFree(scheme, row.ranked, award, i) ? 1 : 0,
    };
  },
});

/** No earlier award was given, and this one may be. */
const isFree = (scheme: Scheme, { rank, awards, ...row }: Ranked, award: Award, i: number) =>
  rank !== undefined &&
  fits(scheme, award, row) &&
  !scheme.awards.slice(0, i).some(({ name }) => awards.includes(name));

const awardColumn = (award: Award, i: number): RankingColumn => ({
  id: awardId(i),
  header: award.name,
  cell: (row, frame) => {
    const fit = here(frame, row, fitId(i));
    const upTo = `SUMPRODUCT(${sameCluster(frame, row)}*(${allOf(frame, fitId(i))}=1)*(${allOf(frame, 'rank')}<=${here(frame, row, 'rank')}))`;
    return {
      formula: `IF(${fit}=1,IF(${upTo}<=${award.perCluster},1,0),0)`,
      result: row.ranked.awards.includes(award.name) ? 1 : 0,
    };
  },
});
