import { Context } from './cut/context.ts';
import { shareAround } from './cut/explicit.ts';
import { type Name, namesOf } from './cut/names.ts';
import { cutPieces } from './cut/pieces.ts';
import { readPerson } from './person.ts';
import type { UnitMention, UnitRole } from './model.ts';
import { splitRoles } from './roles.ts';
import { type Aside, readSource, type Source } from './source.ts';
import { tokenize } from './tokens.ts';

/**
 * Cuts a unit cell into the bodies and persons it names.
 * "Phòng TNMT, QLĐT; UBND các phường" → Phòng TNMT, Phòng QLĐT (unit), UBND các phường (group).
 * By grammar, not by a list of units: unseen names are cut alike. Never throws; what it cannot read is one mention.
 */
export function splitUnits(text: string): UnitMention[] {
  const source = readSource(text);
  const drafts = splitRoles(source.plain).flatMap(({ start, end, role }) => {
    const context = new Context(
      tokenize(source.plain, start, end, source.allCapitals),
      source.text,
      source.allCapitals,
    );
    return shareAround(
      context,
      cutPieces(context).flatMap((piece) => namesOf(context, piece)),
    ).map((name) => ({
      name,
      start: context.words[name.from]?.start ?? 0,
      end: context.words[name.to - 1]?.end ?? 0,
      role,
    }));
  });
  return drafts.map((draft, i) =>
    mentionOf(
      source,
      draft,
      asidesOf(source, draft.start, drafts[i + 1]?.start ?? source.text.length, i === 0),
    ),
  );
}

interface Draft {
  name: Name;
  start: number;
  end: number;
  role: UnitRole | undefined;
}

/** The remarks that belong to a name: those in it or after it, up to the next; before the first, the first's. */
function asidesOf(source: Source, start: number, next: number, first: boolean): Aside[] {
  return source.asides.filter(({ start: at }) => (first || at >= start) && at < next);
}

const ROLE_ASIDE: readonly [RegExp, UnitRole][] = [
  [/^(?:đơn vị |cơ quan )?(?:chủ trì|đầu mối)$/iu, 'lead'],
  [/^(?:đơn vị |cơ quan )?phối hợp$/iu, 'coordinator'],
  [/^(?:đơn vị |cơ quan )?(?:thực hiện|tham mưu)$/iu, 'implementer'],
];
const roleIn = (aside: Aside) => ROLE_ASIDE.find(([pattern]) => pattern.test(aside.text))?.[1];

function mentionOf(source: Source, { name, start, end, role }: Draft, asides: readonly Aside[]): UnitMention {
  const condition = name.condition ? [name.condition] : [];
  const notes = asides
    .filter((aside) => !roleIn(aside) && aside.text !== '')
    .map((aside) => aside.text)
    .concat(condition);
  const given = asides.map(roleIn).find((found) => found !== undefined) ?? role;
  const written = withoutAsides(source, start, end);
  const clean = (piece: string) => piece.replace(/\s+/gu, ' ').trim();
  const mention: UnitMention = {
    name: clean(withoutMarks(name.name)),
    text: written,
    kind: name.kind,
    guessed: name.guessed,
  };
  if (given) mention.role = given;
  if (notes.length > 0) mention.note = notes.join('; ');
  return name.kind === 'person' ? readPerson(mention) : mention;
}

const withoutAsides = (source: Source, start: number, end: number) => source.text.slice(start, end);

/** The remarks are blanks in the plain text; names come from the text as written. */
const withoutMarks = (name: string) => name.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, ' ');
