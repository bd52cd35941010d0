import type { Cut } from '../elements.ts';
import type { Deadline } from '../model.ts';
import { originalOf, type Source } from '../source.ts';
import type { Token, TokenOf } from './tokens.ts';

export interface SideFacts {
  fields: Partial<Deadline>;
  /** Second ones of a kind that has room for one. */
  rest: Cut[];
}

const SAYS_NOTHING: ReadonlySet<Token['is']> = new Set([
  'group',
  'moment',
  'words',
  'every',
  'and',
  'dash',
  'stop',
  'none',
]);

/** Everything about the time that is no day and no period: events, documents, how sure it is; mostly nothing. */
export function sideFacts(
  source: Source,
  tokens: readonly Token[],
  hasDates: boolean,
): SideFacts | undefined {
  if (!tokens.some(saysMore)) return undefined;
  const text = (cut: Cut) => originalOf(source, ...cut);
  const of = <K extends Token['is']>(is: K) => tokens.filter((token): token is TokenOf<K> => token.is === is);
  const joined = (cuts: Cut[]) => cuts.map(text).filter(Boolean).join('; ');
  const [relative, ...relatives] = of('relative');
  const [status] = of('status');
  const fields: Partial<Deadline> = {
    ...(relative ? relativeFields(relative, text, hasDates) : {}),
    ...texts('condition', joined(of('condition').map(({ words }) => words))),
    ...texts('endCondition', joined(of('endCondition').map(({ words }) => words))),
    ...referenceFields(of('reference'), text),
  };
  if (status) fields.status = status.status;
  for (const flag of FLAGS) if (tokens.some(({ is }) => is === flag)) fields[flag] = true;
  return { fields, rest: relatives.map(({ from, to }): Cut => [from, to]) };
}

const FLAGS = ['ongoing', 'tentative', 'approx'] as const;
const saysMore = ({ is }: Token) => !SAYS_NOTHING.has(is);

function texts<K extends 'condition' | 'endCondition' | 'reference' | 'anchor' | 'referenceAppendix'>(
  key: K,
  value: string | undefined,
): Partial<Deadline> {
  return value ? { [key]: value } : {};
}

function relativeFields(
  { value, anchor }: TokenOf<'relative'>,
  text: (cut: Cut) => string,
  hasDates: boolean,
): Partial<Deadline> {
  const { bound, ...rest } = value;
  return { ...rest, ...(bound && !hasDates ? { bound } : {}), ...texts('anchor', anchor && text(anchor)) };
}

function referenceFields(
  all: readonly TokenOf<'reference'>[],
  text: (cut: Cut) => string,
): Partial<Deadline> {
  const [first] = all;
  if (!first) return {};
  const cited = all.find(({ number, date }) => number ?? date) ?? first;
  const document = {
    ...(cited.number ? { number: text(cited.number) } : {}),
    ...(cited.date ? { date: cited.date } : {}),
  };
  const appendix = all.find((one) => one.appendix)?.appendix;
  return {
    ...texts('reference', all.map(({ words }) => text(words)).join('; ')),
    ...((cited.number ?? cited.date) ? { referenceDocument: document } : {}),
    ...texts('referenceAppendix', appendix && text(appendix)),
  };
}
