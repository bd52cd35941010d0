import type { Note } from '../../../outcome/index.ts';
import type { RawParagraph } from '../../../table/index.ts';
import { oneLine } from '../../../text/index.ts';
import type { Criterion, Scheme } from '../../model.ts';
import { noteOf, type RuleInWords } from '../rulesInWords.ts';
import { readAwards } from './awards.ts';
import { readCondition } from './condition.ts';
import { readQuota } from './quota.ts';
import { readTieKeys } from './ties.ts';

/** Rules that stood as sentences, as far as every word of them was understood; the sentence of each, in its order. */
export interface WordedRules {
  rules: Pick<Scheme, 'conditions' | 'quotas' | 'awards' | 'tieKeys'>;
  sources: Record<keyof WordedRules['rules'], string[]>;
  notes: Note[];
}

export interface SaidRule {
  rule: RuleInWords;
  said: RawParagraph;
}
interface Known {
  classes: readonly string[];
  criteria: readonly Pick<Criterion, 'code' | 'text'>[];
}
/** A rule with the sentence it was read from. */
interface Read<R> {
  rule: R;
  line: string;
}

/** What is understood is entered and marked to be looked at; all else is told, for the person to enter. */
export function enterRules(all: readonly SaidRule[], known: Known): WordedRules {
  const linesOf = (rule: RuleInWords) =>
    all.filter((one) => one.rule === rule).map(({ said }) => oneLine(said.text));
  const read = {
    conditions: linesOf('condition-in-words').flatMap((line) => readOne(readCondition, line)),
    quotas: quotasOf(linesOf('quota-in-words'), known),
    awards: (readAwards(linesOf('award-in-words')) ?? []).map(({ award, line }) => ({ rule: award, line })),
    tieKeys: tieKeysOf(linesOf('tie-rule-in-words'), known),
  };
  const taken = new Set(Object.values(read).flatMap((rules) => rules.map(({ line }) => line)));
  return {
    rules: {
      conditions: rulesOf(read.conditions),
      quotas: rulesOf(read.quotas),
      awards: rulesOf(read.awards),
      tieKeys: rulesOf(read.tieKeys),
    },
    sources: {
      conditions: read.conditions.map(sourceOf),
      quotas: read.quotas.map(sourceOf),
      awards: read.awards.map(sourceOf),
      tieKeys: read.tieKeys.map(sourceOf),
    },
    notes: all.map((one) => (taken.has(oneLine(one.said.text)) ? entered(one.said) : noteOf(one))),
  };
}

const rulesOf = <R>(read: readonly Read<R>[]): R[] => read.map(({ rule }) => rule);
const sourceOf = ({ line }: Read<unknown>) => `Đọc từ lời văn, cần xem lại: “${line.slice(0, MOST_TEXT)}”`;
const MOST_TEXT = 300;

function readOne<R>(reader: (line: string) => R | undefined, line: string): Read<R>[] {
  const rule = reader(line);
  return rule === undefined ? [] : [{ rule, line }];
}

/** Two sentences on one class are for a person to weigh. */
function quotasOf(lines: readonly string[], { classes }: Known): Read<Scheme['quotas'][number]>[] {
  const read = lines.flatMap((line) => readOne((one) => readQuota(one, classes), line));
  return read.filter(({ rule }) => read.filter((other) => other.rule.class === rule.class).length === 1);
}

/** Several sentences may be each for other units. */
function tieKeysOf(lines: readonly string[], { criteria }: Known): Read<Scheme['tieKeys'][number]>[] {
  const [line = '', ...more] = lines;
  const keys = more.length === 0 ? readTieKeys(line, criteria) : undefined;
  return (keys ?? []).map((rule) => ({ rule, line }));
}

const entered = ({ text, where }: RawParagraph): Note => ({
  code: 'rule-entered',
  text: `Quy định ghi bằng lời đã đưa vào trang Quy định chấm điểm, cần xem lại: “${oneLine(text).slice(0, MOST_TEXT)}”.`,
  where,
});
