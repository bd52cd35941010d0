import type { Points } from '../decimal.ts';
import type { Caps, CriterionKind, MethodParameters } from '../model.ts';
import type { CodeSteps } from './codes.ts';
import type { SourceRow } from './sourceRows.ts';

/** A criterion while it is being understood; it grows in place from step to step of readScheme. */
export interface Draft {
  row: SourceRow;
  code: CodeSteps | undefined;
  /** Set by nameDrafts. */
  name: string;
  text: string;
  kind: CriterionKind;
  max?: Points;
  caps: Caps;
  method?: MethodParameters;
  scorer?: string;
  guide: string[];
  /** What a person has to look at, as sentences. */
  review: string[];
  below: Draft[];
  parent?: Draft;
}

export const draftOf = (row: SourceRow, code: CodeSteps | undefined, parent?: Draft): Draft => ({
  row,
  code,
  name: '',
  text: row.text,
  kind: 'base',
  caps: {},
  guide: [...row.guide],
  review: [],
  below: [],
  ...(row.scorer !== undefined && { scorer: row.scorer }),
  ...(parent && { parent }),
});

/** A further criterion out of the words of a row: "Mỗi báo cáo chậm trừ 0,5 điểm". */
export function addBelow(parent: Draft, text: string, kind: CriterionKind): Draft {
  const row = { ...parent.row, code: '', isLine: true, text, amounts: {}, words: [], levels: [], guide: [] };
  const draft = { ...draftOf(row, undefined, parent), kind };
  parent.below.push(draft);
  return draft;
}

export const withAllBelow = (draft: Draft): Draft[] => [draft, ...draft.below.flatMap(withAllBelow)];
