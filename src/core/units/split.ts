import { bracketRoles, roleIn } from './bracketRoles.ts';
import { Context } from './cut/context.ts';
import { shareAround } from './cut/explicit.ts';
import { type Name, namesOf } from './cut/names.ts';
import { cutPieces } from './cut/pieces.ts';
import { isHolder, readPerson } from './person.ts';
import type { UnitMention, UnitRole } from './model.ts';
import { splitRoles, type Stretch } from './roles.ts';
import { type Aside, readSource, type Source, withoutAsides } from './source.ts';
import { tokenize } from './tokens.ts';

/**
 * Cuts a unit cell into the bodies and persons it names.
 * "Phòng TNMT, QLĐT; UBND các phường" → Phòng TNMT, Phòng QLĐT (unit), UBND các phường (group).
 * By grammar, not by a list of units: unseen names are cut alike. Never throws; what it cannot read is one mention.
 */
export function splitUnits(text: string): UnitMention[] {
  const source = readSource(text);
  const drafts = draftsOf(source);
  return drafts.length > 0 ? mentionsOf(source, drafts) : onlyAsides(source);
}

function onlyAsides(source: Source): UnitMention[] {
  const opened = withoutAsides(source);
  return mentionsOf(opened, draftsOf(opened));
}

function draftsOf(source: Source): Draft[] {
  const said = splitRoles(source.plain).flatMap((stretch) => draftsIn(source, source.plain, stretch));
  const called = source.calls.flatMap(({ start, end }) =>
    splitRoles(source.called.slice(start, end)).flatMap((stretch) =>
      draftsIn(source, source.called, { ...stretch, start: start + stretch.start, end: start + stretch.end }),
    ),
  );
  return called.length > 0 ? [...said, ...called].sort((a, b) => a.start - b.start) : said;
}

function draftsIn(source: Source, text: string, { start, end, role }: Stretch): Draft[] {
  const tokens = tokenize(text, start, end, source.allCapitals);
  const context = new Context(tokens, source.text, source.allCapitals);
  const names = cutPieces(context).flatMap((piece) => namesOf(context, piece));
  return shareAround(context, names).map((name) => ({
    name,
    start: context.words[name.from]?.start ?? 0,
    end: context.words[name.to - 1]?.end ?? 0,
    role,
  }));
}

function mentionsOf(source: Source, drafts: readonly Draft[]): UnitMention[] {
  const asides = asidesOf(source, drafts);
  const roles = bracketRoles(drafts.map(({ name }, i) => ({ kind: name.kind, asides: asides[i] ?? [] })));
  return drafts.map((draft, i) => mentionOf(source, draft, asides[i] ?? [], roles[i]));
}

interface Draft {
  name: Name;
  start: number;
  end: number;
  role: UnitRole | undefined;
}

/** The remarks that belong to each name: those in it or after it, up to the next; before the first, the first's. */
function asidesOf(source: Source, drafts: readonly Draft[]): Aside[][] {
  const asides: Aside[][] = drafts.map(() => []);
  let at = 0;
  for (const aside of source.asides) {
    while (at + 1 < drafts.length && (drafts[at + 1]?.start ?? 0) <= aside.start) at++;
    asides[at]?.push(aside);
  }
  return asides;
}

function mentionOf(
  source: Source,
  { name, start, end, role }: Draft,
  asides: readonly Aside[],
  bracketed: UnitRole | undefined,
): UnitMention {
  const notes = asides
    .filter((aside) => !roleIn(aside, name.kind) && aside.text !== '')
    .map((aside) => aside.text)
    .concat(name.remarks);
  const given = bracketed ?? role;
  const written = withoutMarks(name.name).replace(/\s+/gu, ' ').trim();
  const mention: UnitMention = {
    name: written,
    text: source.text.slice(start, end),
    kind: isHolder(written, notes[0] ?? '') ? 'person' : name.kind,
    guessed: name.guessed,
  };
  if (given) mention.role = given;
  if (notes.length > 0) mention.note = notes.join('; ');
  return mention.kind === 'person' ? readPerson(mention) : mention;
}

/** Names are slices of the text as written, where the remarks still stand. */
const withoutMarks = (name: string) => name.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, ' ');
