import type { Place } from '../outcome/index.ts';
import type { Points } from './decimal.ts';

/** What a criterion adds to: the base, the bonus on top of it, or what is taken off. */
export const CRITERION_KINDS = ['base', 'bonus', 'deduction'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** Limits on what comes together in a criterion, a section or the whole; absent is no limit. */
export interface Caps {
  bonus?: Points;
  deduction?: Points;
}

/** One row of Tiêu chí. The tree is in the codes: `parent` is the code of the row it belongs to. */
export interface Criterion {
  code: string;
  parent?: string;
  text: string;
  kind: CriterionKind;
  /** Most of the base (or of the bonus, the deduction) that it can bring. */
  max?: Points;
  /** Đầu mối chấm: who verifies it. */
  scorer?: string;
  /** Evidence wanted; absent: none is asked for. */
  evidence?: string;
  /** On top rows only, in percent: what the row comes to counts so much. */
  weight?: number;
  /** Names, ids or kinds of units; absent: all. */
  appliesTo?: string[];
  /** Absent on rows that only sum up what stands below them. */
  method?: MethodParameters;
  caps?: Caps;
  /** For caps over a set that lies across sections: "định lượng". */
  tags?: string[];
  /** How it is scored in the words of the document it came from. */
  guide?: string;
  /** What a person still has to look at before the criterion is used. */
  review?: string;
  where?: Place;
}

/** A span of figures; a bound that is absent is open, `…In`: the bound itself belongs to it. */
export interface Span {
  from?: number;
  fromIn?: boolean;
  to?: number;
  toIn?: boolean;
}
export interface Band extends Span {
  points: Points;
  /** Holds only where the second figure lies in this span as well. */
  when?: Span;
}

export type MethodParameters =
  | { name: 'direct' }
  | {
      name: 'ratio';
      /** For targets that should fall: target ÷ actual. */
      inverse?: boolean;
      /** `share` of the max for each whole percent over the target, `cap` of the max at most; both in percent. */
      over?: { share: number; cap: number };
    }
  | { name: 'bands'; bands: Band[] }
  | { name: 'levels'; levels: { name: string; points: Points }[] }
  /** The best of the rows below it, or the one that applies. */
  | { name: 'oneOf' }
  | { name: 'perCase'; each: Points }
  | { name: 'yesNo' }
  | { name: 'late'; bands: Band[] }
  /** The office's own formula in the sheet: its result is taken as given. */
  | { name: 'formula' };
export type MethodName = MethodParameters['name'];

/** Tự chấm, thẩm định, hội đồng: the last one filled counts. */
export const LAYERS = ['self', 'verified', 'council'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * What one layer says of one criterion: points, or the figures that points come from. Points win. Numbers typed as
 * text stay text here, so that it can be told.
 */
export interface Entry {
  points?: number | string;
  /** The figure, the number of cases, days late, the name of a level, yes or no. */
  value?: number | string | boolean;
  target?: number;
  /** The second figure that a band asks for. */
  second?: number;
  /** Does not apply to this unit: drops out, the rest is rescaled. */
  notApplicable?: boolean;
  reason?: string;
  evidence?: string;
  where?: Place;
}

export interface ScoredUnit {
  id: string;
  name: string;
  kind?: string;
  cluster: string;
  /** Facts that conditions ask for: "lãnh đạo bị kỷ luật". */
  flags?: string[];
  /** Raw figures for tie keys beside those of the criteria. */
  figures?: Record<string, number>;
  /** By criterion code, then by layer. */
  entries: Readonly<Record<string, Partial<Record<Layer, Entry>>>>;
}

export type Condition = {
  /** What is said beside the unit. */
  reason: string;
  /** Out of the ranking, ranked but not nominated, or so many classes lower. */
  effect: 'exclude' | 'no-award' | { lower: number };
} & (
  { when: 'no-self-report' } | { when: 'flag'; flag: string } | { when: 'below'; code: string; floor: Points }
);

export interface ClassModel {
  name: string;
  from: Points;
  /** Also asked for: criteria or sections that reach so much. */
  needs?: { code: string; from: Points }[];
}

/** At most `share` percent, or `count`, of the units of `of` (of all, without it) in each cluster or in all. */
export interface Quota {
  class: string;
  share?: number;
  count?: number;
  of?: string;
  scope: 'cluster' | 'all';
}

/** Proposed by rank, to those of the class or a better one. */
export interface Award {
  name: string;
  perCluster: number;
  atLeast?: string;
}

export type TieKey = { fewer?: boolean } & (
  | { by: 'criterion'; code: string }
  /** A raw figure: the value entered for a criterion, or a figure of the unit. */
  | { by: 'figure'; code: string }
  | { by: 'deductions' }
  | { by: 'votes' }
);

export interface Scheme {
  title: string;
  /** Shown on each form; forms of another version are told. */
  version: string;
  /** Usually 100. */
  base: Points;
  decimals: number;
  caps: Caps;
  tagCaps: { tag: string; bonus?: Points; deduction?: Points }[];
  criteria: Criterion[];
  conditions: Condition[];
  /** From the best down. */
  classes: ClassModel[];
  quotas: Quota[];
  awards: Award[];
  tieKeys: TieKey[];
  /** A difference between layers above this is shown; absent: any difference needs a reason, none is shown as large. */
  largeGap?: Points;
}

/** Base, bonus and deduction apart; a deduction is a positive amount. */
export interface Parts {
  base: Points;
  bonus: Points;
  deduction: Points;
}
