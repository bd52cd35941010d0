import { type Condition, type Scheme, type TieKey, numberOf } from '../../scoring/index.ts';
import { wholeColumn } from '../formulas.ts';
import { areaAddress } from '../../workbook/index.ts';
import { ON_BOARD, onBoard } from './boardSheet.ts';
import { isTypedInto } from './formInputs.ts';
import { columnAt, type FormLayout, type FormRow } from './formLayout.ts';
import { isFilled, isSkipped } from './partFormulas.ts';
import { UNIT_FLAGS, UNIT_ID, UNITS_TABLE, VOTE_ID, VOTE_SHARE, VOTES_TABLE } from './unitsSheet.ts';

/** What the formulas of one unit on Xếp hạng count with. */
export interface RankedUnit {
  /** The cell with its id. */
  id: string;
  layout: FormLayout;
  byCode: ReadonlyMap<string, FormRow>;
}

/** A text in a formula: at most 255 letters each, quotes doubled. */
export const quoted = (text: string): string =>
  (text.match(/[\s\S]{1,200}/gu) ?? ['']).map((part) => `"${part.replaceAll('"', '""')}"`).join('&');

/** 1 where the condition is met, else 0. */
export function conditionFormula(condition: Condition, unit: RankedUnit): string {
  switch (condition.when) {
    case 'no-self-report':
      return `IF(${filledCells(unit.layout)}=0,1,0)`;
    case 'flag':
      return `IF(SUMPRODUCT(${ofUnit(UNITS_TABLE, UNIT_ID, unit)}*ISNUMBER(FIND(${quoted(`;${condition.flag};`)},${FLAGS})))>0,1,0)`;
    case 'below': {
      const row = unit.byCode.get(condition.code);
      if (!row) return '0';
      return `IF(AND(NOT(${isSkipped(row, ON_BOARD)}),${netOf(row)}<${numberOf(condition.floor)}),1,0)`;
    }
  }
}

const FLAGS = `";"&SUBSTITUTE(SUBSTITUTE(${wholeColumn(UNITS_TABLE, UNIT_FLAGS)},CHAR(10),";"),"; ",";")&";"`;

/** The rows of a table that are of this unit, to the letter: COUNTIFS would take * and ~ for signs of its own. */
const ofUnit = (table: string, header: string, { id }: RankedUnit) =>
  `EXACT(${wholeColumn(table, header)},${id})`;

/** How many cells of its own a unit filled: figures, and points where those are typed. */
function filledCells({ rows }: FormLayout): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return '0';
  const at = (key: 'value' | 'second' | 'self') => first.left + columnAt(key);
  const figures = { top: first.row, left: at('value'), bottom: last.row, right: at('second') };
  const areas = [figures];
  for (const { row } of rows.filter(({ criterion }) => isTypedInto(criterion))) {
    const above = areas.at(-1);
    if (above && above !== figures && above.bottom === row - 1) above.bottom = row;
    else areas.push({ top: row, left: at('self'), bottom: row, right: at('self') });
  }
  return areas.map((area) => `COUNTA(${ON_BOARD}${areaAddress(area)})`).join('+');
}

/** What a row brings. Of a choice only the row that was chosen brings anything: the first of the best. */
export function netOf(row: FormRow): string {
  const { above } = row;
  if (!row.isChoice || !above) return onBoard('net', row);
  const isBest = (one: FormRow) =>
    `AND(${isFilled(one, ON_BOARD)},${onBoard('net', one)}=${onBoard('self', above)})`;
  const before = above.below.slice(0, above.below.indexOf(row)).map(isBest);
  const alone = before.length === 0 ? '' : `,NOT(OR(${before.join(',')}))`;
  return `IF(AND(${isBest(row)}${alone}),${onBoard('net', row)},0)`;
}

/** By what of equals one stands above the other; more is better. */
export function tieFormula(key: TieKey, unit: RankedUnit, figures: readonly string[]): string {
  // Not a bare minus: that would leave a −0 where there is nothing.
  const sign = key.by !== 'deductions' && key.fewer ? '0-' : '';
  switch (key.by) {
    case 'criterion': {
      const row = unit.byCode.get(key.code);
      return row ? `${sign}${netOf(row)}` : '0';
    }
    case 'figure':
      return `${sign}${figureFormula(key.code, unit, figures)}`;
    case 'deductions':
      return `0-${onBoard('deduction', unit.layout.total)}`;
    case 'votes':
      return `${sign}SUMPRODUCT(--${ofUnit(VOTES_TABLE, VOTE_ID, unit)},${wholeColumn(VOTES_TABLE, VOTE_SHARE)})`;
  }
}

/** The figure of Đơn vị chấm where there is one, else the one entered for the criterion. */
function figureFormula(code: string, unit: RankedUnit, figures: readonly string[]): string {
  const row = unit.byCode.get(code);
  const isFigured = row && !isTypedInto(row.criterion);
  const cell = row && onBoard('value', row);
  const entered = isFigured ? `IF(ISNUMBER(${cell}),${cell},0)` : '0';
  if (!figures.includes(code)) return entered;
  const own = wholeColumn(UNITS_TABLE, code);
  const isUnit = ofUnit(UNITS_TABLE, UNIT_ID, unit);
  return `IF(SUMPRODUCT(${isUnit}*ISNUMBER(${own}))>0,SUMPRODUCT(--${isUnit},${own}),${entered})`;
}

/** The number of the class that the points and what it asks for besides give, 0 for none. */
export function classFormula(
  { classes }: Scheme,
  total: string,
  unit: RankedUnit,
  codes: ReadonlySet<string>,
): string {
  return classes.reduceRight((otherwise, { from, needs = [] }, i) => {
    const asked = needs.map((need) => {
      const row = unit.byCode.get(need.code);
      if (!row) return codes.has(need.code) ? 'TRUE' : 'FALSE';
      return `OR(${isSkipped(row, ON_BOARD)},${netOf(row)}>=${numberOf(need.from)})`;
    });
    return `IF(AND(${[`${total}>=${numberOf(from)}`, ...asked].join(',')}),${i + 1},${otherwise})`;
  }, '0');
}
