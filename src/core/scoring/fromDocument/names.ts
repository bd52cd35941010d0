import { extendsSteps } from './codes.ts';
import { type Draft, withAllBelow } from './draft.ts';

/**
 * A code of its own for each row, as written where that is unique: 1, 2 below I and again 1, 2 below II become I.1,
 * II.1; rows without one count on below their parent. `reserved`: codes of rows that are no criteria.
 */
export function nameDrafts(top: readonly Draft[], reserved: readonly string[] = []): void {
  const shared = sharedCodes(top.flatMap(withAllBelow));
  const taken = new Set(reserved.map((code) => code.toLowerCase()));
  const take = (draft: Draft, name: string) => {
    draft.name = unique(name, taken);
    taken.add(draft.name.toLowerCase());
  };
  const nameAll = (drafts: readonly Draft[]): void => {
    for (const draft of drafts) if (draft.code) take(draft, codeName(draft, shared));
    for (const draft of drafts) if (!draft.code) take(draft, freeNumber(draft, taken));
    for (const { below } of drafts) nameAll(below);
  };
  nameAll(top);
}

/** Rows whose code others have as well; one of them that alone has numbered parts keeps it. */
function sharedCodes(all: readonly Draft[]): Set<Draft> {
  const groups = new Map<string, Draft[]>();
  for (const draft of all)
    if (draft.code) {
      const key = draft.code.steps.join('.').toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), draft]);
    }
  const shared = [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const keepers = group.filter(hasNumberedParts);
    return keepers.length === 1 ? group.filter((draft) => draft !== keepers[0]) : group;
  });
  // Where 1 and 2 of a part are named after it, 3 is as well.
  return new Set(shared.flatMap((draft) => [draft, ...besides(draft)]));
}

const besides = ({ parent, code }: Draft): Draft[] =>
  parent?.below.filter((sibling) => sibling.code?.rank === code?.rank && !hasNumberedParts(sibling)) ?? [];

const hasNumberedParts = ({ code, below }: Draft) =>
  below.some((child) => child.code && code && extendsSteps(code.steps, child.code.steps));

function codeName(draft: Draft, shared: ReadonlySet<Draft>): string {
  const { code, parent } = draft;
  if (!code || !parent) return code?.written ?? '';
  const isPart = parent.code !== undefined && extendsSteps(parent.code.steps, code.steps);
  const isRenamed = isPart && parent.name !== parent.code?.written;
  if (!isRenamed && !shared.has(draft)) return code.written;
  const tail = isPart ? code.steps.slice(parent.code?.steps.length).join('.') : code.written;
  return `${parent.name}.${tail}`;
}

function unique(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}~${count}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function freeNumber({ parent }: Draft, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = parent ? `${parent.name}.${count}` : String(count);
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
