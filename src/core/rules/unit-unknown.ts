import { foldKey } from '../text/index.ts';
import { clusterNames } from '../units/index.ts';
import { defineRule, type Proposal, type RuleContext } from './frame/index.ts';
import { allMentions, isPost, type PlacedMention, withSpan } from './shared/mentions.ts';
import { isOfAnotherPlace } from './shared/otherPlace.ts';

/** Below this share of known names the directory is another office's, and that is the one thing to say. */
const OWN_DIRECTORY = 0.4;
const FEW = 5;

/**
 * Names that the directory does not know. Findings of names that look alike carry the same `unit`, so that one decision
 * is for all of them. Collectives ("các đơn vị liên quan"), persons and posts are no units of a directory: silent.
 */
export const unitUnknown = defineRule({
  id: 'unit-unknown',
  group: 'units',
  severity: 'warning',
  severities: { foreignDirectory: 'info', unknown: 'info' },
  scope: 'plan',
  summary: 'Đơn vị được giao việc có trong danh mục đơn vị.',
  why: 'Tên không có trong danh mục có thể là viết sai; việc của đơn vị đó cũng không được tính vào tiến độ của đơn vị nào.',
  example: { bad: 'Trung tâm GDNN-GDTEX', good: 'Trung tâm GDNN-GDTX' },
  messages: {
    nearlyKnown: '“{unit}” không có trong danh mục; gần giống “{known}”. Số chỗ ghi: {count}.',
    unknown: '“{unit}” không có trong danh mục đơn vị. Số chỗ ghi: {count}.',
    foreignDirectory:
      'Danh mục đang dùng không phải của cơ quan này: {count} tên đơn vị trong kế hoạch không có trong danh mục. Hãy thay trang “Đơn vị” bằng danh mục của cơ quan.',
  },
  check(_plan, report, context) {
    const named = allMentions(context).filter(({ ref }) => ref.kind === 'unit');
    const unknown = named.filter(({ ref }) => ref.match === 'none' && !isPost(ref.name));
    const [first] = unknown;
    if (!first) return;
    const known = named.filter(({ ref }) => ref.unitId !== undefined);
    if (unknown.length > FEW && known.length < OWN_DIRECTORY * named.length) {
      const count = new Set(unknown.map(({ ref }) => foldKey(ref.name))).size;
      report({ messageId: 'foreignDirectory', data: { count }, at: first.at, identity: 'directory' });
      return;
    }
    for (const { names, candidates } of clusterNames(
      unknown.map(({ ref }) => ref.name),
      context.directory,
    )) {
      const places = unknown.filter(({ ref }) => names.includes(ref.name.normalize('NFC').trim()));
      const near = nearNames(names, candidates, known, context);
      const [best] = near;
      for (const place of places) {
        const said = { unit: names.join('”, “'), count: places.length };
        const shared = {
          at: place.at,
          span: place.span,
          identity: foldKey(names[0] ?? ''),
          evidence: near.flatMap(({ seen }) => seen),
          suggestions: near.flatMap(({ name }) => proposal(place, name)),
        };
        if (best) report({ messageId: 'nearlyKnown', data: { ...said, known: best.name }, ...shared });
        else report({ messageId: 'unknown', data: said, ...shared });
      }
    }
  },
});

interface Near {
  name: string;
  seen: { text: string; at: PlacedMention['at'] }[];
}

/** What may be meant: a spelling that this plan uses elsewhere and that is a slip away, else units of the directory. */
function nearNames(
  names: readonly string[],
  candidates: readonly string[],
  known: readonly PlacedMention[],
  { directory }: RuleContext,
): Near[] {
  const spelled = new Map<string, PlacedMention>();
  for (const mention of known) if (!spelled.has(mention.ref.name)) spelled.set(mention.ref.name, mention);
  const slips = [...spelled].filter(([name]) =>
    names.some((one) => isOneSlipAway(foldKey(one), foldKey(name))),
  );
  if (slips.length > 0)
    return slips.map(([name, { at, task }]) => ({ name, seen: [{ text: `${task.id} ghi “${name}”.`, at }] }));
  return candidates.flatMap((id) => {
    const unit = directory.byId.get(id);
    const isOther = unit && names.every((name) => isOfAnotherPlace(name, unit.name));
    return unit && !isOther ? [{ name: unit.shortName ?? unit.name, seen: [] }] : [];
  });
}

/** One letter added, left out or changed. */
export function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b || short.length < 5 || /\d/u.test(a + b)) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.length === long.length ? same + 1 : same;
  return short.slice(rest) === long.slice(same + 1);
}

function proposal({ ref, cell, span }: PlacedMention, name: string): Proposal[] {
  const value = withSpan(cell, span, name);
  // A name that got its head from a neighbour ("Phòng TNMT, QLĐT") is mended by hand.
  return value === cell || foldKey(ref.text) !== foldKey(ref.name) ? [] : [{ value, label: `Ghi “${name}”` }];
}
