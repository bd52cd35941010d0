import { numberText, type Points, pointsText } from '../decimal.ts';
import type { Band, Criterion, Scheme } from '../model.ts';
import { overlap, spanText } from '../span.ts';
import { type Node, treeOf, withBelow } from '../tree.ts';
import { finding, type ScoringFinding } from './model.ts';

/** The criteria by themselves, before anybody scores: what a council would be held against later. */
export function checkScheme(scheme: Scheme): ScoringFinding[] {
  const tree = treeOf(scheme.criteria);
  const nodes = tree.flatMap(withBelow);
  return [
    ...checkWhole(scheme, tree),
    ...nodes.flatMap(checkSum),
    ...nodes.flatMap(({ criterion }) => [...checkBands(criterion), ...checkSigns(criterion)]),
  ];
}

const at = ({ code, where = {} }: Criterion) => ({ criterion: code, where });

function checkWhole({ base, criteria }: Scheme, tree: readonly Node[]): ScoringFinding[] {
  const sections = tree.map(({ criterion }) => criterion).filter(({ kind }) => kind === 'base');
  const [first] = sections;
  if (!first) return [];
  const weights = sections.filter(({ weight }) => weight !== undefined);
  if (weights.length > 0) {
    const sum = weights.reduce((all, { weight = 0 }) => all + weight, 0);
    if (Math.abs(sum - 100) < 1e-9 && weights.length === sections.length) return [];
    return [
      finding(
        'weights-not-100',
        `Trọng số các mục lớn cộng lại là ${numberText(sum)} %, không phải 100 %.`,
        at(first),
      ),
    ];
  }
  // A section that only some of the units have takes no part in what all of them can reach.
  const sum = sections.reduce(
    (all, { max = 0, appliesTo }) => all + (appliesTo && criteria.length > 1 ? 0 : max),
    0,
  );
  const most = sections.reduce((all, { max = 0 }) => all + max, 0);
  if (base >= sum && base <= most) return [];
  return [
    finding(
      'criteria-sum-differs',
      `Các mục lớn cộng lại là ${pointsText(most)} điểm, tổng điểm chuẩn ghi ${pointsText(base)}.`,
      at(first),
    ),
  ];
}

/** Children against parent, for the base only: bonus and deduction come on top of a row's own points. */
function checkSum({ criterion, below }: Node): ScoringFinding[] {
  const parts = below.map((child) => child.criterion).filter(({ kind }) => kind === criterion.kind);
  if (parts.length === 0 || criterion.max === undefined || parts.some(({ max }) => max === undefined))
    return [];
  const values = parts.map(({ max = 0 }) => max);
  const isChoice = criterion.method?.name === 'oneOf';
  const sum = isChoice ? Math.max(...values) : values.reduce((all, max) => all + max, 0);
  if (sum === criterion.max || (criterion.kind !== 'base' && sum > criterion.max)) return [];
  const said = isChoice ? 'mục con cao nhất' : 'các mục con cộng lại';
  return [
    finding(
      'criteria-sum-differs',
      `Mục ${criterion.code} ghi ${pointsText(criterion.max)} điểm, ${said} là ${pointsText(sum)}.`,
      at(criterion),
    ),
  ];
}

function checkBands(criterion: Criterion): ScoringFinding[] {
  const { method } = criterion;
  if (method?.name !== 'bands' && method?.name !== 'late') return [];
  return [...overlaps(criterion, method.bands), ...gaps(criterion, method.bands)];
}

function overlaps(criterion: Criterion, bands: readonly Band[]): ScoringFinding[] {
  return bands.flatMap((a, i) =>
    bands.slice(i + 1).flatMap((b) => {
      const shared = overlap(a, b);
      // Bands that ask for a second figure lie over others on purpose.
      if (!shared || a.points === b.points || a.when || b.when) return [];
      return [
        finding(
          'bands-overlap',
          `Mục ${criterion.code}: giá trị ${spanText(shared)} vừa được ${pointsText(a.points)} vừa được ${pointsText(b.points)} điểm.`,
          at(criterion),
        ),
      ];
    }),
  );
}

/** Between two neighbours; below the first and above the last is for the scheme to leave open. */
function gaps(criterion: Criterion, bands: readonly Band[]): ScoringFinding[] {
  const sorted = bands
    .filter(({ when }) => !when)
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return sorted.slice(1).flatMap((next, i) => {
    const reached = sorted.slice(0, i + 1).reduce((most, band) => (ends(band) > ends(most) ? band : most));
    const { to } = reached;
    if (to === undefined || next.from === undefined) return [];
    const open = next.from > to || (next.from === to && !reached.toIn && !next.fromIn);
    if (!open || holdsOnlyWholeNumbers(to, next.from, reached, next)) return [];
    const gap = { from: to, fromIn: !reached.toIn, to: next.from, toIn: !next.fromIn };
    return [
      finding(
        'bands-gap',
        `Mục ${criterion.code}: giá trị ${spanText(gap)} không thuộc khoảng nào.`,
        at(criterion),
      ),
    ];
  });
}

const ends = ({ to, toIn }: Band) => (to === undefined ? Infinity : to + (toIn ? 1e-9 : 0));

/** "1–2" and "3–4" of cases or days: there is no case in between. */
const holdsOnlyWholeNumbers = (to: number, from: number, a: Band, b: Band) =>
  from - to === 1 && Number.isInteger(to) && a.toIn === true && b.fromIn === true && from <= 31;

function checkSigns(criterion: Criterion): ScoringFinding[] {
  const { code, kind, max, caps } = criterion;
  const values: (Points | undefined)[] = [caps?.bonus, caps?.deduction, kind === 'base' ? undefined : max];
  if (!values.some((value) => value !== undefined && value < 0)) return [];
  return [
    finding(
      'bonus-negative',
      `Mục ${code}: điểm thưởng, điểm trừ hoặc trần ghi số âm; ghi số dương, loại (thưởng, trừ) đã nói chiều.`,
      at(criterion),
    ),
  ];
}
