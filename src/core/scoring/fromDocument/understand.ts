import { oneLine } from '../../text/index.ts';
import { type Points, pointsText } from '../decimal.ts';
import type { CriterionKind } from '../model.ts';
import { addBelow, type Draft } from './draft.ts';
import { foldAlternatives } from './fold.ts';
import { settleKind } from './kinds.ts';
import { methodOf } from './methods.ts';
import { type Clause, type Prose, readProse, speaksPerCase } from './prose.ts';
import { readRatio } from './ratio.ts';
import { scorerInWords } from './remarks.ts';

/** What a part says of all that stands in it. */
interface Inherited {
  kind?: CriterionKind;
  per?: boolean;
}

/** Kind, points, caps and way of scoring of a row and of all below it, from columns and words. */
export function understand(draft: Draft, inherited: Inherited = {}): void {
  const { row } = draft;
  const own = readProse(draft.text);
  const said = readProse([...draft.guide, ...row.words].join('\n'));
  const prose: Prose = {
    clauses: [...own.clauses, ...said.clauses],
    limits: [...own.limits, ...said.limits],
    unread: [...own.unread, ...said.unread],
  };
  settleKind(draft, prose, inherited.kind);
  settlePoints(draft, prose);
  const scorer = draft.scorer ?? scorerInWords(draft.text);
  if (scorer !== undefined) draft.scorer = scorer;
  const hasParts = draft.below.length > 0;
  const per = Object.keys(row.amounts).length === 0 && hasParts && speaksPerCase(draft.text);
  for (const child of draft.below)
    understand(child, {
      ...(draft.kind !== 'base' && { kind: draft.kind }),
      per: per || inherited.per === true,
    });
  settleHeading(draft);
  foldAlternatives(draft);
  if (!draft.method) settleMethod(draft, prose, inherited.per === true);
  addColumnParts(draft);
  for (const piece of prose.unread) draft.review.push(`Câu có điểm chưa hiểu được: “${oneLine(piece)}”.`);
}

/** What the row is worth, and the caps of its extra columns. */
function settlePoints(draft: Draft, { limits, clauses }: Prose): void {
  const { amounts } = draft.row;
  const column = amounts.base ?? (draft.kind === 'base' ? undefined : (amounts.bonus ?? amounts.deduction));
  const bare = limits.find((limit) => limit.bare)?.points;
  const most = limits.find(
    (limit) => !limit.bare && limit.of === undefined && fits(limit.kinds, draft.kind),
  )?.points;
  const inWords = bare ?? (draft.kind !== 'base' || clauses.length === 0 ? most : undefined);
  const max = column ? (column.per ? undefined : column.points) : inWords;
  if (max !== undefined) draft.max = max;
  if (column && bare !== undefined && bare !== column.points && draft.kind === 'base')
    draft.review.push(
      `Cột điểm ghi ${pointsText(column.points)}, lời ghi ${pointsText(bare)} điểm; đang lấy theo cột.`,
    );
  if (draft.kind === 'base') takeCaps(draft, limits);
}

const fits = (kinds: readonly CriterionKind[], kind: CriterionKind) =>
  kinds.length === 0 || (kind !== 'base' && kinds.every((one) => one === kind));

function takeCaps(draft: Draft, limits: Prose['limits']): void {
  const { bonus, deduction, base } = draft.row.amounts;
  if (base?.points === 0) {
    if (deduction)
      draft.review.push(
        `Cạnh điểm 0, cột điểm trừ ghi ${pointsText(deduction.points)}: đang hiểu là mất điểm của mục, không trừ thêm.`,
      );
    return;
  }
  for (const [kind, amount] of [
    ['bonus', bonus],
    ['deduction', deduction],
  ] as const) {
    const inWords = draft.caps[kind];
    if (!amount) continue;
    if (inWords !== undefined && inWords !== amount.points)
      draft.review.push(
        `Cột điểm ${kind === 'bonus' ? 'thưởng' : 'trừ'} ghi ${pointsText(amount.points)}, ghi chú ghi trần ${pointsText(inWords)}; đang lấy theo ghi chú.`,
      );
    draft.caps[kind] = inWords ?? amount.points;
  }
  for (const { kinds, points, of } of limits)
    if (of === undefined) for (const kind of kinds) draft.caps[kind] = points;
}

/** A title over parts that only add, or only take off, is of their kind; one of "một trong các trường hợp" a choice. */
function settleHeading(draft: Draft): void {
  const { below } = draft;
  const [first] = below;
  if (!first) return;
  if (draft.max === undefined && below.every(({ kind }) => kind === first.kind)) draft.kind = first.kind;
  if (ONE_OF.test(draft.text) && below.every(({ kind }) => kind === draft.kind))
    draft.method = { name: 'oneOf' };
}
const ONE_OF = /(?:một|0?1)\s+trong\s+(?:các|những|hai|ba|số|0?\d)/iu;

function settleMethod(draft: Draft, prose: Prose, perAbove: boolean): void {
  if (draft.below.some(({ kind }) => kind === draft.kind)) {
    if (prose.clauses.length > 0)
      draft.review.push(`Lời của mục có điểm chưa đưa vào: “${oneLine(prose.clauses[0]?.piece ?? '')}”.`);
    return;
  }
  // A title over rows that add and take off is worth nothing itself.
  if (draft.kind === 'base' && draft.max === undefined && draft.below.length > 0) return;
  if (draft.kind === 'base') settleBase(draft, prose);
  else settleExtra(draft, prose, perAbove);
  if (draft.method?.name === 'perCase') capAll(draft, prose.limits);
}

/** "Mỗi bài cộng 0,2 điểm. Tổng điểm cộng không quá 1 điểm", with no other cap. */
function capAll(draft: Draft, limits: Prose['limits']): void {
  const all = limits.find(({ total, of, kinds }) => total && of === undefined && fits(kinds, draft.kind));
  if (all) draft.max ??= all.points;
}

function settleBase(draft: Draft, { clauses, limits }: Prose): void {
  const ratio = readRatio([draft.text, ...draft.guide].join('\n'));
  const adding = clauses.filter(({ kind }) => kind === 'bonus');
  const reachesMax = adding.some(
    ({ cap, points }) => draft.max !== undefined && (cap ?? points) === draft.max,
  );
  const own = clauses.filter(({ kind }) => kind === undefined || (kind === 'bonus' && reachesMax));
  const understood = ratio ? { method: ratio } : methodOf(own, 'base', draft.max);
  draft.method = understood?.method ?? { name: 'direct' };
  const max = draft.max ?? (understood && 'max' in understood ? understood.max : undefined) ?? mostOf(own);
  if (max !== undefined) draft.max = max;
  else draft.review.push('Chưa ghi điểm của tiêu chí.');
  const extra = clauses.filter((clause) => !own.includes(clause) && !(ratio && clause.kind === undefined));
  addClauses(draft, ratio?.over ? extra.filter(({ kind }) => kind !== 'bonus') : extra);
  if (understood || own.every(({ points }) => points === draft.max)) {
    if (!understood && own.length === 0 && extra.length === 0 && limits.length === 0) reviewGuide(draft);
  } else
    draft.review.push(`Cách chấm chưa hiểu được: “${oneLine(own.map(({ piece }) => piece).join('; '))}”.`);
}

const mostOf = (clauses: readonly Clause[]): Points | undefined =>
  clauses.length > 0 ? Math.max(...clauses.map(({ points }) => points)) : undefined;

/** Words about scoring that say nothing this program knows: a person decides. */
function reviewGuide(draft: Draft): void {
  const guide = oneLine(draft.row.guide.join(' '));
  if (/\d|%|tỷ lệ|tỉ lệ|(?<!\p{L})mỗi(?!\p{L})|trừ điểm|cộng điểm|giảm trừ/iu.test(guide))
    draft.review.push(`Cách chấm ghi bằng lời chưa hiểu được: “${guide.slice(0, 160)}”.`);
}

/** What is added or taken off beside a row's own points becomes rows below it. */
function addClauses(draft: Draft, clauses: readonly Clause[]): void {
  for (const kind of ['bonus', 'deduction'] as const) {
    const all = clauses.filter((clause) => clause.kind === kind && clause.points > 0);
    const spans = all.filter(({ span, per }) => span && !per);
    const together = spans.length > 1 ? methodOf(spans, kind, undefined) : undefined;
    if (together) addRow(draft, spans, kind, together);
    for (const one of all)
      if (!together || !spans.includes(one)) {
        const alone = methodOf([one], kind, undefined);
        if (alone) addRow(draft, [one], kind, alone);
      }
  }
}

function addRow(
  draft: Draft,
  clauses: readonly Clause[],
  kind: CriterionKind,
  { method, max }: NonNullable<ReturnType<typeof methodOf>>,
): void {
  const child = addBelow(draft, clauses.map(({ piece }) => piece).join('; '), kind);
  child.method = method;
  if (max !== undefined) child.max = max;
}

/** A row that only adds or takes off. */
function settleExtra(draft: Draft, { clauses, limits }: Prose, perAbove: boolean): void {
  const own = clauses.filter(({ kind }) => kind === undefined || kind === draft.kind);
  const { amounts, words } = draft.row;
  const amount = amounts.base ?? amounts.bonus ?? amounts.deduction;
  const per = amount?.per === true || perAbove || speaksPerCase(draft.text);
  const several =
    own.length > 1 && own.every((clause) => clause.per) && !methodOf(own, draft.kind, draft.max);
  if (several) {
    addClauses(
      draft,
      own.map((clause) => ({ ...clause, kind: draft.kind === 'bonus' ? 'bonus' : 'deduction' })),
    );
    return;
  }
  const understood = own.length > 0 ? methodOf(own, draft.kind, draft.max) : undefined;
  if (understood) {
    const each = understood.method.name === 'yesNo' && per ? understood.max : undefined;
    draft.method = each === undefined ? understood.method : { name: 'perCase', each };
    setMax(draft, each === undefined ? (understood.max ?? draft.max) : undefined, understood.method.name);
  } else if (amount) settleAmount(draft, amount.points, per, limits);
  else if (draft.max !== undefined && own.length === 0 && words.length === 0)
    draft.method = { name: 'direct' };
  else {
    draft.method = { name: 'direct' };
    draft.review.push('Chưa ghi mức điểm, hoặc mức điểm chưa hiểu được.');
  }
}

/** What one case is worth is no most; bands and levels bring their own. */
function setMax(draft: Draft, max: Points | undefined, method: string): void {
  const isOwn = method === 'perCase' || method === 'yesNo';
  if (max === undefined || (!isOwn && draft.max === undefined)) delete draft.max;
  else draft.max = max;
  const { method: parameters } = draft;
  if (parameters?.name === 'perCase' && draft.max === parameters.each) delete draft.max;
}

/** Points from the column alone; a cap in words above them says that they are for each case. */
function settleAmount(draft: Draft, points: Points, per: boolean, limits: Prose['limits']): void {
  const cap = limits.find(({ bare, of }) => !bare && of === undefined)?.points;
  if (per || (cap !== undefined && cap > points)) {
    draft.method = { name: 'perCase', each: points };
    if (cap === undefined) delete draft.max;
    else draft.max = cap;
    return;
  }
  draft.method = { name: 'yesNo' };
  draft.max = points;
  if (draft.kind === 'deduction' && REPEATS.test(draft.text))
    draft.review.push('Không ghi rõ trừ một lần hay mỗi trường hợp; đang hiểu là trừ một lần.');
}
/** Things that can happen more than once in a year. */
const REPEATS =
  /^(?:để xảy ra|để|chậm|trễ|gửi|nộp|báo cáo|vi phạm|bị|xử lý|có (?:đơn|công chức|cán bộ|người|vụ))(?!\p{L})/iu;

/** A column Thưởng or Trừ beside the points, with nothing below that says for what: a row for it, by hand. */
function addColumnParts(draft: Draft): void {
  const { amounts } = draft.row;
  if (draft.kind !== 'base' || amounts.base?.points === 0) return;
  for (const kind of ['bonus', 'deduction'] as const) {
    const amount = amounts[kind];
    if (!amount || draft.below.some((child) => child.kind === kind)) continue;
    const child = addBelow(draft, `${kind === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ'}: ${draft.text}`, kind);
    child.method = { name: 'direct' };
    child.max = amount.points;
    child.review.push(
      `Cột ${kind === 'bonus' ? 'thưởng' : 'trừ'} ghi ${pointsText(amount.points)}, không nói tính thế nào.`,
    );
  }
}
