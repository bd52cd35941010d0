import {
  answerWords,
  type Band,
  type MethodName,
  type MethodParameters,
  numberOf,
  type Span,
} from '../../scoring/index.ts';
import { formCell, type FormRow } from './formLayout.ts';

type Parameters<N extends MethodName> = Extract<MethodParameters, { name: N }>;

/** One way of scoring as an Excel formula of the row; undefined: the cell is typed into, or has none. */
type MethodFormula<N extends MethodName> = (
  parameters: Parameters<N>,
  row: FormRow,
  decimals: number,
) => string | undefined;

const none = () => undefined;
const maxOf = ({ criterion: { max = 0 } }: FormRow) => numberOf(max);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** As text without case and doubled spaces, as the engine compares. */
const folded = (cell: string) => `LOWER(TRIM(${cell}))`;
const isOneOf = (cell: string, words: readonly string[]) =>
  `OR(${words.map((word) => `${folded(cell)}=${quoted(word)}`).join(',')})`;

const FORMULAS: { readonly [N in MethodName]: MethodFormula<N> } = {
  direct: none,
  formula: none,
  oneOf: none,
  ratio: (parameters, row, decimals) => {
    const { value, target, up, down } = figuresOf(parameters, row);
    const share = `ROUND(IF(${down}=0,${maxOf(row)},${maxOf(row)}*${up}/${down}),${decimals})`;
    const points = parameters.over
      ? `ROUND(MIN(${maxOf(row)},${share}),${decimals})+${overBonus(parameters, row, decimals)}`
      : share;
    return `IF(AND(ISNUMBER(${value}),ISNUMBER(${target})),IF(OR(${value}<0,${target}<0),"",${points}),"")`;
  },
  bands: ({ bands }, row, decimals) =>
    ofFigure(row, bandPoints(bands, row, row.criterion.kind === 'deduction'), decimals),
  late: ({ bands }, row, decimals) => ofFigure(row, bandPoints(bands, row, true), decimals),
  levels: ({ levels }, row, decimals) => {
    const cell = folded(formCell('value', row));
    return levels.reduceRight(
      (otherwise, { name, points }) =>
        `IF(${cell}=${quoted(foldedName(name))},ROUND(${numberOf(points)},${decimals}),${otherwise})`,
      '""',
    );
  },
  perCase: ({ each }, row, decimals) => {
    const cell = formCell('value', row);
    return ofFigure(row, `IF(${cell}<0,0,${cell}*${numberOf(each)})`, decimals);
  },
  yesNo: (_parameters, row, decimals) => {
    const cell = formCell('value', row);
    return `IF(${isOneOf(cell, answerWords(true))},ROUND(${maxOf(row)},${decimals}),IF(${isOneOf(cell, answerWords(false))},0,""))`;
  },
};

const foldedName = (name: string) =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

const ofFigure = (row: FormRow, points: string, decimals: number) =>
  `IF(ISNUMBER(${formCell('value', row)}),ROUND(${points},${decimals}),"")`;

/** The formula in Điểm tự chấm. */
export function selfFormula(row: FormRow, decimals: number): string | undefined {
  const { method } = row.criterion;
  return method && (FORMULAS[method.name] as MethodFormula<MethodName>)(method, row, decimals);
}

function figuresOf({ inverse }: Parameters<'ratio'>, row: FormRow) {
  const value = formCell('value', row);
  const target = formCell('target', row);
  return inverse ? { value, target, up: target, down: value } : { value, target, up: value, down: target };
}

/** So much of the max for each whole percent over the target. */
export function overBonus(parameters: Parameters<'ratio'>, row: FormRow, decimals: number): string {
  const { up, down } = figuresOf(parameters, row);
  const { share, cap } = parameters.over ?? { share: 0, cap: 0 };
  const percent = `MIN(MAX(0,INT(ROUND(${up}/${down}*100-100,9)))*${share},${cap})`;
  return `IF(${down}=0,0,ROUND(${maxOf(row)}*${percent}/100,${decimals}))`;
}

/** The band better for the unit, as the engine has it: most points, or the fewest taken off; none: 0. */
function bandPoints(bands: readonly Band[], row: FormRow, isFewest: boolean): string {
  if (bands.length === 0) return '0';
  const fits = bands.map((band) => fitOf(band, row));
  const chosen = (other: string) =>
    bands.map(({ points }, i) => `IF(${fits[i] ?? ''},${numberOf(points)},${other})`).join(',');
  return isFewest ? `IF(OR(${fits.join(',')}),MIN(${chosen('1E+9')}),0)` : `MAX(0,${chosen('0')})`;
}

function fitOf(band: Band, row: FormRow): string {
  const second = formCell('second', row);
  const also = band.when ? [`ISNUMBER(${second})`, ...boundsOf(band.when, second)] : [];
  return `AND(${['TRUE', ...boundsOf(band, formCell('value', row)), ...also].join(',')})`;
}

const boundsOf = ({ from, fromIn, to, toIn }: Span, cell: string): string[] => [
  ...(from === undefined ? [] : [`${cell}${fromIn ? '>=' : '>'}${from}`]),
  ...(to === undefined ? [] : [`${cell}${toIn ? '<=' : '<'}${to}`]),
];
