import { numberText, type Points, pointsText, readNumber } from '../decimal.ts';
import { isFilled, scoreEntry } from '../entries.ts';
import type { CriterionScore } from '../evaluate.ts';
import {
  type Criterion,
  type CriterionKind,
  type Entry,
  type Layer,
  LAYERS,
  type Scheme,
  type ScoredUnit,
} from '../model.ts';
import { net } from '../parts.ts';
import { scoreUnits, type UnitScore } from '../score.ts';
import { finding, type ScoringFinding, type ScoringRuleId } from './model.ts';

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  self: 'tự chấm',
  verified: 'thẩm định',
  council: 'hội đồng',
};

/** What was entered, unit by unit and layer by layer. */
export function checkEntries(scheme: Scheme, units: readonly ScoredUnit[]): ScoringFinding[] {
  const layers = LAYERS.map((layer) => ({ layer, scores: scoreUnits(scheme, units, layer) }));
  return units.flatMap((unit, i) => [
    ...LAYERS.flatMap((layer) => checkTyped(scheme, unit, layer)),
    ...layers.flatMap(({ layer, scores }) => checkCaps(scores[i], layer)),
    ...checkMissing(layers.at(-1)?.scores[i]),
    ...checkEvidence(scheme, unit),
    ...checkLayers(scheme, unit),
  ]);
}

const entryOf = ({ entries }: ScoredUnit, code: string, layer: Layer): Entry | undefined =>
  entries[code]?.[layer];
const placeOf = (unit: ScoredUnit, criterion: Criterion, layer: Layer) => ({
  unit: unit.name,
  criterion: criterion.code,
  layer,
  where: entryOf(unit, criterion.code, layer)?.where ?? criterion.where ?? {},
});

/** Text where a number belongs, a level that is none, a count below nought. */
function checkTyped(scheme: Scheme, unit: ScoredUnit, layer: Layer): ScoringFinding[] {
  return scheme.criteria.flatMap((criterion) => {
    const entry = entryOf(unit, criterion.code, layer);
    if (!entry || !criterion.method) return [];
    const at = placeOf(unit, criterion, layer);
    const said = `${unit.name}, mục ${criterion.code} (${LAYER_WORDS[layer]})`;
    return [entry.points, needsNumber(criterion) ? entry.value : undefined]
      .flatMap((given) => wrongNumber(given, said, at))
      .concat(unknownAnswer(criterion, entry, scheme.decimals, said, at));
  });
}

const needsNumber = ({ method }: Criterion) => method?.name !== 'levels' && method?.name !== 'yesNo';

function wrongNumber(given: Entry['value'], said: string, at: Partial<ScoringFinding>): ScoringFinding[] {
  if (typeof given === 'number' && given < 0)
    return [finding('score-out-of-range', `${said}: ghi số âm (${numberText(given)}); ghi số dương.`, at)];
  if (typeof given !== 'string') return [];
  const number = readNumber(given);
  const what = number === undefined ? 'không phải là số' : 'là chữ chứ không phải số';
  const wanted = number === undefined ? '' : ` Gõ lại: ${numberText(number)}.`;
  return [finding('score-not-number', `${said}: “${given}” ${what}, chưa tính.${wanted}`, at)];
}

function unknownAnswer(
  criterion: Criterion,
  entry: Entry,
  decimals: number,
  said: string,
  at: Partial<ScoringFinding>,
) {
  const isAnswer = !needsNumber(criterion) && entry.points === undefined && entry.value !== undefined;
  if (!isAnswer || scoreEntry(criterion, entry, decimals)) return [];
  return [
    finding('score-out-of-range', `${said}: “${String(entry.value)}” không có trong danh sách để chọn.`, at),
  ];
}

const OVER: Readonly<Record<CriterionKind, { rule: ScoringRuleId; word: string }>> = {
  base: { rule: 'score-out-of-range', word: 'điểm' },
  bonus: { rule: 'bonus-over-cap', word: 'điểm thưởng' },
  deduction: { rule: 'deduction-over-cap', word: 'điểm trừ' },
};

/** Points that somebody gave above what is allowed. Figures that reach a cap are no mistake: there the cap does its work. */
function checkCaps(score: UnitScore | undefined, layer: Layer): ScoringFinding[] {
  if (!score) return [];
  const { unit, byCode } = score;
  const rows = [...byCode.values()].filter((row) => lastLayer(row) === layer);
  const found = rows.flatMap((row) =>
    row.cuts
      .filter(({ part, from, to }) => from > to && row.typed.includes(part))
      .map(({ part, from, to }) => {
        const { rule, word } = OVER[part];
        const limit = to > 0 ? `tối đa ${pointsText(to)}` : `mục này không có ${word}`;
        const message = `${unit.name}, mục ${row.criterion.code} (${LAYER_WORDS[layer]}): ${word} ${pointsText(from)}, ${limit}.`;
        return finding(rule, message, placeOf(unit, row.criterion, layer));
      }),
  );
  return [...found, ...checkWhole(score, layer)];
}

function checkWhole({ unit, cuts, sections }: UnitScore, layer: Layer): ScoringFinding[] {
  const isTyped = (part: CriterionKind) =>
    sections.some((row) => row.typed.includes(part) && lastLayer(row) === layer);
  return cuts
    .filter(({ part, from, to }) => from > to && isTyped(part))
    .map(({ part, from, to }) => {
      const rule = part === 'base' ? 'total-over-base' : OVER[part].rule;
      const word = part === 'base' ? 'tổng điểm' : `tổng ${OVER[part].word}`;
      const message = `${unit.name} (${LAYER_WORDS[layer]}): ${word} ${pointsText(from)}, tối đa ${pointsText(to)}.`;
      return finding(rule, message, { unit: unit.name, layer });
    });
}

/** The latest layer that something below or in the row comes from. */
function lastLayer(row: CriterionScore): Layer | undefined {
  const layers = [row.layer, ...row.below.map(lastLayer)].filter((layer) => layer !== undefined);
  return [...LAYERS].reverse().find((layer) => layers.includes(layer));
}

function checkMissing(score: UnitScore | undefined): ScoringFinding[] {
  if (!score) return [];
  const { unit, byCode } = score;
  return [...byCode.values()]
    .filter(({ missing, criterion }) => missing && !isWordIn(unit, criterion))
    .map(({ criterion }) =>
      finding('score-missing', `${unit.name}, mục ${criterion.code}: chưa chấm, đang tính 0 điểm.`, {
        unit: unit.name,
        criterion: criterion.code,
        where: criterion.where ?? {},
      }),
    );
}

/** Words that cannot be counted have been told as what they are. */
const isWordIn = ({ entries }: ScoredUnit, { code }: Criterion) =>
  LAYERS.some((layer) => {
    const entry = entries[code]?.[layer];
    return typeof entry?.points === 'string' || typeof entry?.value === 'string';
  });

function checkEvidence(scheme: Scheme, unit: ScoredUnit): ScoringFinding[] {
  return scheme.criteria.flatMap((criterion) => {
    const entry = entryOf(unit, criterion.code, 'self');
    if (criterion.evidence === undefined || !entry || !isFilled(entry) || entry.evidence) return [];
    const scored = scoreEntry(criterion, entry, scheme.decimals);
    if (!scored || net(scored.parts) <= 0) return [];
    const message = `${unit.name}, mục ${criterion.code}: tự chấm ${pointsText(net(scored.parts))} điểm mà chưa ghi minh chứng (cần: ${criterion.evidence}).`;
    return [finding('evidence-missing', message, placeOf(unit, criterion, 'self'))];
  });
}

/** A later layer that differs needs a reason; a large difference is shown even with one. */
function checkLayers(scheme: Scheme, unit: ScoredUnit): ScoringFinding[] {
  return scheme.criteria.flatMap((criterion) => {
    let before: { layer: Layer; points: Points } | undefined;
    const found: ScoringFinding[] = [];
    for (const layer of LAYERS) {
      const entry = entryOf(unit, criterion.code, layer);
      const scored = entry && isFilled(entry) ? scoreEntry(criterion, entry, scheme.decimals) : undefined;
      if (!entry || !scored) continue;
      const now = { layer, points: net(scored.parts) };
      if (before) found.push(...compareLayers(scheme, unit, criterion, before, now, entry));
      before = now;
    }
    return found;
  });
}

function compareLayers(
  { largeGap }: Scheme,
  unit: ScoredUnit,
  criterion: Criterion,
  before: { layer: Layer; points: Points },
  now: { layer: Layer; points: Points },
  entry: Entry,
): ScoringFinding[] {
  const gap = Math.abs(now.points - before.points);
  const isLarge = gap > (largeGap ?? Infinity);
  if (gap === 0 || (entry.reason && !isLarge)) return [];
  const said = `${unit.name}, mục ${criterion.code}: ${LAYER_WORDS[before.layer]} ${pointsText(before.points)}, ${LAYER_WORDS[now.layer]} ${pointsText(now.points)}`;
  const message = entry.reason ? `${said}, chênh ${pointsText(gap)} điểm.` : `${said} mà chưa ghi lý do.`;
  return [finding('gap-between-layers', message, placeOf(unit, criterion, now.layer))];
}
