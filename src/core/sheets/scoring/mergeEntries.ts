import {
  type Entry,
  isFilled,
  type Layer,
  LAYERS,
  numberText,
  type ScoredUnit,
} from '../../scoring/index.ts';

export type UnitEntries = ScoredUnit['entries'];

/** What a later form says otherwise than what was gathered: the criterion, the layer, both sides in words. */
export interface EntryChange {
  code: string;
  layer: Layer;
  before: string;
  after: string;
}

/**
 * ({1: tự chấm 5}, {1: tự chấm 6; thẩm định 4}) → 5 stays, 4 is taken, "5 → 6" is told: what was gathered is never
 * overwritten unseen, and what was still blank is filled.
 */
export function mergeEntries(
  before: UnitEntries,
  after: UnitEntries,
): { entries: UnitEntries; changes: EntryChange[] } {
  const entries: Record<string, Partial<Record<Layer, Entry>>> = { ...before };
  const changes: EntryChange[] = [];
  for (const [code, layers] of Object.entries(after))
    for (const layer of LAYERS) {
      const [old, now] = [before[code]?.[layer], layers[layer]];
      if (now === undefined) continue;
      if (old === undefined || !saysAnything(old))
        entries[code] = { ...entries[code], [layer]: { ...old, ...now } };
      else if (saysAnything(now) && textOf(old) !== textOf(now))
        changes.push({ code, layer, before: textOf(old), after: textOf(now) });
    }
  return { entries, changes };
}

const saysAnything = (entry: Entry) => isFilled(entry) || entry.notApplicable === true;

/** 19 of 20 → "19; kế hoạch 20". */
function textOf({ points, value, target, second, notApplicable }: Entry): string {
  const shown = (given: Entry['value']) => (typeof given === 'number' ? numberText(given) : String(given));
  return [
    ...[points, value].flatMap((given) => (given === undefined ? [] : [shown(given)])),
    ...(target === undefined ? [] : [`kế hoạch ${shown(target)}`]),
    ...(second === undefined ? [] : [`số liệu 2 ${shown(second)}`]),
    ...(notApplicable ? ['không áp dụng'] : []),
  ].join('; ');
}
