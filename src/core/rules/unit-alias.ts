import { foldKey, foldSpelling } from '../text/index.ts';
import { type DirectoryUnit, resolveUnit } from '../units/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';
import { allMentions, isPost, type PlacedMention, unitOf, withSpan } from './shared/mentions.ts';

/**
 * One unit under several names: the rarer ones get the name that the plan uses most. A unit that is only ever called by
 * a by-name of the directory is told once, with its official name.
 */
export const unitAlias = defineRule({
  id: 'unit-alias',
  group: 'units',
  severity: 'info',
  scope: 'plan',
  summary: 'Trong một kế hoạch, mỗi đơn vị chỉ gọi bằng một tên.',
  why: 'Một đơn vị viết nhiều kiểu làm người đọc tưởng là nhiều đơn vị, lọc trong bảng cũng sót việc.',
  example: { bad: 'Phòng VHTT … Phòng Văn hóa và Thông tin', good: 'Phòng Văn hóa và Thông tin (mọi chỗ)' },
  messages: {
    // The plan's own words: the directory that ships names invented places.
    mixed: '“{unit}” và “{usual}” (ghi {count} lần) là một đơn vị: nên viết một kiểu.',
    alias: '“{unit}” là tên gọi khác của “{official}” trong danh mục.',
  },
  check(_plan, report, context) {
    for (const [unit, mentions] of mentionsByUnit(context)) {
      const spellings = bySpelling(mentions);
      const usual = usualOf(spellings, unit);
      const official = unit.shortName ?? unit.name;
      if (spellings.size === 1) {
        const [first] = mentions;
        if (!first || first.ref.match !== 'alias' || isOfficial(first.ref.name, unit)) continue;
        report({
          messageId: 'alias',
          data: { unit: first.ref.name, official: unit.name },
          at: first.at,
          span: first.span,
          ...(isOwnDirectory(context) ? mendOf(first, official) : asSuggestion(mendOf(first, official))),
        });
        continue;
      }
      const count = spellings.get(spellingOf(usual))?.length ?? 0;
      for (const mention of mentions)
        if (spellingOf(mention.ref.name) !== spellingOf(usual) && !isOfficial(mention.ref.name, unit))
          report({
            messageId: 'mixed',
            data: { unit: mention.ref.name, usual, count },
            at: mention.at,
            span: mention.span,
            identity: JSON.stringify([unit.id, spellingOf(mention.ref.name)]),
            ...mendOf(mention, usual),
          });
    }
  },
});

/** Single units only: who acts for a body, and a body that stands for many, are other things than the unit. */
function mentionsByUnit(context: RuleContext): Map<DirectoryUnit, PlacedMention[]> {
  const found = new Map<DirectoryUnit, PlacedMention[]>();
  for (const mention of allMentions(context)) {
    const unit = unitOf(mention.ref, context.directory);
    if (!unit || unit.members || mention.ref.kind !== 'unit' || isPost(mention.ref.name)) continue;
    const known = found.get(unit);
    if (known) known.push(mention);
    else found.set(unit, [mention]);
  }
  return found;
}

/** Capitals, tone places and the kind of dash are matters of the text rules, not another name. */
const spellingOf = (name: string) => foldKey(foldSpelling(name.toLowerCase()));

function bySpelling(mentions: readonly PlacedMention[]): Map<string, PlacedMention[]> {
  const spellings = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const key = spellingOf(mention.ref.name);
    const known = spellings.get(key);
    if (known) known.push(mention);
    else spellings.set(key, [mention]);
  }
  return spellings;
}

/** An official name outweighs so many other spellings. */
const OFFICIAL = 2;

/** What the plan writes most, as the directory spells it where that is an official name. */
function usualOf(spellings: ReadonlyMap<string, readonly PlacedMention[]>, unit: DirectoryUnit): string {
  const weight = (mentions: readonly PlacedMention[]) =>
    mentions.length + (isOfficial(nameOf(mentions), unit) ? OFFICIAL : 0);
  const [most] = [...spellings.values()].sort((a, b) => weight(b) - weight(a));
  const usual = nameOf(most ?? []);
  const official = [unit.name, unit.shortName ?? unit.name];
  return official.find((name) => spellingOf(name) === spellingOf(usual)) ?? usual;
}
const nameOf = ([first]: readonly PlacedMention[]) => first?.ref.name ?? '';

const isOfficial = (name: string, { name: official, shortName }: DirectoryUnit) =>
  [official, shortName ?? official].some((one) => spellingOf(one) === spellingOf(name));

/**
 * Safe only where the whole name stands in the cell ("Phòng TNMT, QLĐT" shares its head) and the two begin alike:
 * "Ngành GD&ĐT" may well mean more than "Phòng GD&ĐT".
 */
function mendOf({ ref, cell, span }: PlacedMention, name: string) {
  const value = withSpan(cell, span, name);
  if (foldKey(ref.text) !== foldKey(ref.name) || value === cell) return {};
  const proposal = { value, label: `Ghi “${name}”` };
  return foldKey(ref.name)[0] === foldKey(name)[0] ? { fix: proposal } : { suggestions: [proposal] };
}

/** A directory that does not know who issued the plan is another office's: its official names are for a person to weigh. */
function isOwnDirectory({ plan: { document }, directory }: RuleContext): boolean {
  const { issuer, date } = document;
  return issuer === undefined || resolveUnit(issuer, directory, date).unitId !== undefined;
}

function asSuggestion({ fix, ...rest }: ReturnType<typeof mendOf>) {
  return fix ? { suggestions: [fix] } : rest;
}
