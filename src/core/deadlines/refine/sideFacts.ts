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

/** Everything about the time that is no day and no period: events, documents, how sure it is. */
export function sideFacts(source: Source, tokens: readonly Token[], hasDates: boolean): SideFacts {
  if (!tokens.some(({ is }) => !SAYS_NOTHING.has(is))) return { fields: {}, rest: [] };
  const text = (cut: Cut) => originalOf(source, ...cut);
  const of = <K extends Token['is']>(is: K) => tokens.filter((token): token is TokenOf<K> => token.is === is);
  const joined = (cuts: Cut[]) => cuts.map(text).filter(Boolean).join('; ');
  const [relative, ...relatives] = of('relative');
  const [status] = of('status');
  const conditions = of('condition');
  const fields: Partial<Deadline> = {
    ...(relative ? relativeFields(relative, text, hasDates) : {}),
    ...texts('condition', joined(conditions.map(({ words }) => words))),
    ...texts('endCondition', joined(of('endCondition').map(({ words }) => words))),
    ...referenceFields(of('reference'), text),
    ...(status ? { status: status.status } : {}),
    ...(of('ongoing').length > 0 ? { ongoing: true } : {}),
    ...(of('tentative').length > 0 ? { tentative: true } : {}),
    ...(of('approx').length > 0 ? { approx: true } : {}),
  };
  return { fields, rest: relatives.map(({ from, to }): Cut => [from, to]) };
}

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
