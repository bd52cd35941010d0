import { type CriterionKind, lostMax, numberOf, type Points, type Scheme } from '../../scoring/index.ts';
import { formCell, type FormLayout, type FormRow, SKIP_MARK } from './formLayout.ts';
import { overBonus, selfFormula } from './methodFormulas.ts';

/** The formulas of one row, without "="; absent: the cell stays blank. */
export interface RowFormulas {
  self?: string;
  parts: Partial<Record<CriterionKind, string>>;
  net: string;
  /** Base points that do not apply to the unit, of the row and those below it. */
  lost?: string;
}
const PARTS = ['base', 'bonus', 'deduction'] as const;

/**
 * Every row of a form as the engine scores it, cap by cap. Sums are rounded to millionths, in which the engine counts,
 * so that what doubles leave behind (0,1 + 0,2) is in no cell.
 */
export function formFormulas(scheme: Scheme, layout: FormLayout): Map<FormRow, RowFormulas> {
  const all = new Map<FormRow, RowFormulas>();
  const spent = new Map<string, Record<'bonus' | 'deduction', string[]>>();
  const visit = (row: FormRow) => {
    row.below.forEach(visit);
    all.set(row, rowFormulas(scheme, row, all, spent));
  };
  layout.top.forEach(visit);
  return all;
}

type Spent = Map<string, Record<'bonus' | 'deduction', string[]>>;

function rowFormulas(
  scheme: Scheme,
  row: FormRow,
  all: ReadonlyMap<FormRow, RowFormulas>,
  spent: Spent,
): RowFormulas {
  const self = row.criterion.method?.name === 'oneOf' ? bestBelow(row) : selfFormula(row, scheme.decimals);
  const sets = row.isChoice || !row.criterion.method ? [] : (row.criterion.tags ?? []);
  const parts: RowFormulas['parts'] = {};
  for (const part of PARTS) {
    const terms = [...ownTerms(scheme, row, part), ...belowTerms(row, part, all)];
    if (terms.length === 0) continue;
    const limits = [...limitsOf(row, part, scheme), ...tagLimits(scheme, sets, part, spent)];
    parts[part] = `IF(${isSkipped(row)},0,${limited(terms.join('+'), limits)})`;
  }
  for (const tag of sets) spend(spent, tag, row, parts);
  const has = (part: CriterionKind) => (parts[part] === undefined ? '' : formCell(part, row));
  const net = `ROUND(0${[has('base'), has('bonus')].map((cell) => cell && `+${cell}`).join('')}${has('deduction') && `-${has('deduction')}`},6)`;
  const lost = lostFormula(row, all);
  return { parts, net, ...(self !== undefined && { self }), ...(lost !== undefined && { lost }) };
}

/** What drops out of the base when the row is marked, else what drops out below it; of a choice nothing is lost. */
function lostFormula(row: FormRow, all: ReadonlyMap<FormRow, RowFormulas>): string | undefined {
  const { criterion, below, lostBelow } = row;
  const isChoice = criterion.method?.name === 'oneOf';
  const cells = isChoice
    ? []
    : below.flatMap((child) => (all.get(child)?.lost === undefined ? [] : [formCell('lost', child)]));
  const own = numberOf(lostMax(criterion));
  const others = [...(isChoice || lostBelow === 0 ? [] : [String(numberOf(lostBelow))]), ...cells];
  if (own === 0 && others.length === 0) return undefined;
  return `IF(${isSkipped(row)},${own},${others.join('+') || '0'})`;
}

const limited = (sum: string, limits: readonly (string | number)[]) =>
  `ROUND(MAX(0,${limits.length === 0 ? sum : `MIN(${[sum, ...limits].join(',')})`}),6)`;

/** The last layer filled: hội đồng, thẩm định, tự chấm. */
function given(row: FormRow, decimals: number): string {
  const [council, verified, self] = (['council', 'verified', 'self'] as const).map((key) =>
    formCell(key, row),
  );
  const last = `IF(ISNUMBER(${council}),${council},IF(ISNUMBER(${verified}),${verified},N(${self})))`;
  return `ROUND(${row.criterion.kind === 'deduction' ? `ABS(${last})` : last},${decimals})`;
}

function ownTerms({ decimals }: Scheme, row: FormRow, part: CriterionKind): string[] {
  const { method, kind, max = 0 } = row.criterion;
  if (!method || method.name === 'oneOf') return [];
  if (method.name !== 'ratio' || !method.over) return part === kind ? [given(row, decimals)] : [];
  if (kind !== 'base' || part === 'deduction') return [];
  const points = given(row, decimals);
  if (part === 'base') return [`MIN(${numberOf(max)},${points})`];
  const typed = (['verified', 'council'] as const).map((key) => `ISNUMBER(${formCell(key, row)})`);
  const counted = `IF(ISNUMBER(${formCell('self', row)}),${overBonus(method, row, decimals)},0)`;
  return [`IF(OR(${typed.join(',')}),MAX(0,${points}-${numberOf(max)}),${counted})`];
}

/** Sums of the rows below; of a choice what the best of those filled has. */
function belowTerms(row: FormRow, part: CriterionKind, all: ReadonlyMap<FormRow, RowFormulas>): string[] {
  const having = row.below.filter((child) => all.get(child)?.parts[part] !== undefined);
  if (row.criterion.method?.name !== 'oneOf') return having.map((child) => formCell(part, child));
  if (having.length === 0) return [];
  const best = formCell('self', row);
  return [
    row.below.reduceRight((otherwise, child) => {
      const value = having.includes(child) ? formCell(part, child) : '0';
      return `IF(AND(${isFilled(child)},${formCell('net', child)}=${best}),${value},${otherwise})`;
    }, '0'),
  ];
}

/** What Điểm tự chấm of a choice shows: the best of the rows below that were filled. */
function bestBelow({ below }: FormRow): string | undefined {
  if (below.length === 0) return undefined;
  const filled = below.map((child) => isFilled(child));
  const nets = below.map((child, i) => `IF(${filled[i] ?? ''},${formCell('net', child)},-1E+9)`);
  return `IF(OR(${filled.join(',')}),MAX(${nets.join(',')}),"")`;
}

/** Said to apply, and filled by some layer. */
export const isFilled = (row: FormRow, sheet = '') =>
  `AND(NOT(${isSkipped(row, sheet)}),OR(${(['self', 'verified', 'council'] as const).map((key) => `ISNUMBER(${sheet}${formCell(key, row)})`).join(',')}))`;

/** Is the row, or one that it belongs to, marked as not applying to the unit? */
export function isSkipped(row: FormRow, sheet = ''): string {
  const marks: string[] = [];
  for (let one: FormRow | undefined = row; one; one = one.above)
    marks.push(`TRIM(${sheet}${formCell('skip', one)})="${SKIP_MARK}"`);
  return marks.length === 1 ? (marks[0] ?? '') : `OR(${marks.join(',')})`;
}

function limitsOf({ criterion }: FormRow, part: CriterionKind, { decimals }: Scheme): (string | number)[] {
  const { kind, max, caps = {}, method } = criterion;
  const own: (Points | undefined)[] = [
    part === kind ? max : undefined,
    part === 'base' ? undefined : caps[part],
  ];
  const limits: (string | number)[] = own.flatMap((limit) => (limit === undefined ? [] : [numberOf(limit)]));
  if (part === 'bonus' && method?.name === 'ratio' && method.over)
    limits.push(`ROUND(${numberOf(max ?? 0)}*${method.over.cap}/100,${decimals})`);
  return limits;
}

/** What the rows above have left of a cap over a tagged set. */
function tagLimits(
  { tagCaps }: Scheme,
  tags: readonly string[],
  part: CriterionKind,
  spent: Spent,
): string[] {
  if (part === 'base') return [];
  return tags.flatMap((tag) => {
    const cap = tagCaps.find((one) => one.tag === tag)?.[part];
    if (cap === undefined) return [];
    return [[numberOf(cap), ...(spent.get(tag)?.[part] ?? [])].join('-')];
  });
}

function spend(spent: Spent, tag: string, row: FormRow, parts: RowFormulas['parts']): void {
  const used = spent.get(tag) ?? { bonus: [], deduction: [] };
  for (const part of ['bonus', 'deduction'] as const)
    if (parts[part] !== undefined) used[part].push(formCell(part, row));
  spent.set(tag, used);
}

/** The last row: what the sections come to, weighted, capped, and rescaled to the base where rows do not apply. */
export function totalFormulas(
  scheme: Scheme,
  { top, total, lost }: FormLayout,
  all: ReadonlyMap<FormRow, RowFormulas>,
): Record<CriterionKind | 'net' | 'lost', string> {
  const { caps, decimals, base } = scheme;
  const sum = (part: CriterionKind) =>
    top
      .filter((row) => all.get(row)?.parts[part] !== undefined)
      .map((row) => weighted(formCell(part, row), row, decimals))
      .join('+') || '0';
  const lostCells = top.filter((row) => all.get(row)?.lost !== undefined).map(lostOf);
  const capOf = (cap: Points | undefined) => (cap === undefined ? [] : [numberOf(cap)]);
  const gone = formCell('lost', total);
  const reached = limited(sum('base'), [`${numberOf(base)}-${gone}`]);
  const rescaled = `ROUND(${numberOf(base)}*${reached}/(${numberOf(base)}-${gone}),${decimals})`;
  const [n, o, p] = PARTS.map((part) => formCell(part, total));
  return {
    lost: [String(numberOf(lost)), ...lostCells].join('+'),
    base: `IF(OR(${gone}=0,${gone}>=${numberOf(base)}),${reached},${rescaled})`,
    bonus: limited(sum('bonus'), capOf(caps.bonus)),
    deduction: limited(sum('deduction'), capOf(caps.deduction)),
    net: `ROUND(${n}+${o}-${p},${decimals})`,
  };
}

const weighted = (cell: string, { criterion: { weight } }: FormRow, decimals: number) =>
  weight === undefined ? cell : `ROUND(${cell}*${weight}/100,${decimals})`;

const lostOf = (row: FormRow) => {
  const { weight } = row.criterion;
  return weight === undefined ? formCell('lost', row) : `${formCell('lost', row)}*${weight}/100`;
};
