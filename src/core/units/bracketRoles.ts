import type { UnitMention, UnitRole } from './model.ts';
import type { Aside } from './source.ts';

const ROLE_ASIDE: readonly [RegExp, UnitRole][] = [
  [/^(?:đơn vị |cơ quan |cq |đv )?(?:chủ trì|đầu mối)$/iu, 'lead'],
  [/^(?:đơn vị |cơ quan |cq |đv )?phối hợp$/iu, 'coordinator'],
  [/^(?:đơn vị |cơ quan |cq |đv )?(?:thực hiện|tham mưu)$/iu, 'implementer'],
];
/** Behind a person "(CT)" is the post of a chairman. */
const BODY_ASIDE: readonly [RegExp, UnitRole][] = [
  [/^c\/?t$/iu, 'lead'],
  [/^p\/?h$/iu, 'coordinator'],
];
const BODY_ROLES = [...ROLE_ASIDE, ...BODY_ASIDE];

/** "(phối hợp)" → coordinator; undefined where the bracket says something else. */
export function roleIn({ text }: Aside, kind: UnitMention['kind']): UnitRole | undefined {
  const known = kind === 'person' ? ROLE_ASIDE : BODY_ROLES;
  return known.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * The roles that brackets give. "A (chủ trì); B, C (phối hợp)": once one has its role so, the bracket at the end of a
 * list is of the whole list, since the cell leaves nobody without a role. "B, C (phối hợp)" alone may be of C.
 */
export function bracketRoles(
  names: readonly { kind: UnitMention['kind']; asides: readonly Aside[] }[],
): (UnitRole | undefined)[] {
  const own = names.map(({ kind, asides }) =>
    asides.map((aside) => roleIn(aside, kind)).find((role) => role !== undefined),
  );
  const first = own.findIndex((role) => role !== undefined);
  let next: UnitRole | undefined;
  const filled = own
    .toReversed()
    .map((role) => (next = role ?? next))
    .toReversed();
  return own.map((role, i) => (i > first && first >= 0 ? filled[i] : role));
}
