export {
  MOST_DECIMALS,
  numberOf,
  numberText,
  pointsOf,
  pointsText,
  readNumber,
  roundPoints,
} from './decimal.ts';
export type { Points } from './decimal.ts';
export type { CriterionScore } from './evaluate.ts';
export { answerWords, METHODS } from './methods/index.ts';
export { isFilled, saysNotApplicable, scoreEntry } from './entries.ts';
export { readScheme, reviewNotes } from './fromDocument/index.ts';
export { appliesTo, treeOf } from './tree.ts';
export type { Node } from './tree.ts';
export { LAYERS } from './model.ts';
export type {
  Award,
  Band,
  Caps,
  ClassModel,
  Condition,
  Criterion,
  CriterionKind,
  Entry,
  Layer,
  MethodName,
  MethodParameters,
  Parts,
  Quota,
  Scheme,
  ScoredUnit,
  Span,
  TieKey,
} from './model.ts';
export { methodTexts, readMethod } from './parameters.ts';
export { net } from './parts.ts';
export { brokenText, fits, keyOf, rankUnits } from './rank.ts';
export type { Ranked, Votes } from './rank.ts';
export { classOrder, classReached } from './classify.ts';
export { droppedBy, holds, lostMax, scoreUnits } from './score.ts';
export type { UnitScore } from './score.ts';
export { LAYER_WORDS } from './checks/entries.ts';
export { checkEntries, checkRanking, checkScheme, finding } from './checks/index.ts';
export type { ScoringFinding, ScoringRuleId } from './checks/index.ts';
export { quotaCounts } from './quotas.ts';
export { scoreReport, scoreSchema } from './report.ts';
export type { ScoreReport } from './report.ts';
