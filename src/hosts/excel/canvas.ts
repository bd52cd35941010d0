import { type Area, areaAddress } from '../../core/workbook/index.ts';
import type { Sending } from './sending.ts';

/** Excel takes addresses of at most 8,192 characters (excel.md, 3); one area is at most 22 long. */
const AREAS_AT_ONCE = 300;

/** What one range and several at once have in common. */
export type Ranges = Pick<Excel.Range, 'format' | 'dataValidation'>;

/**
 * One sheet while it is drawn. Each object costs as much to send as ten short cells: a range is asked for once in each
 * request, and areas that look alike are one object.
 */
export class Canvas {
  private readonly known = new Map<string, Excel.Range>();
  private request: number;
  constructor(
    readonly sheet: Excel.Worksheet,
    private readonly sending: Sending,
  ) {
    this.request = sending.sent;
  }

  at(area: Area): Excel.Range {
    // An object that nobody keeps alive over there ends with its request.
    if (this.request !== this.sending.sent) this.known.clear();
    this.request = this.sending.sent;
    const address = areaAddress(area);
    const range = this.known.get(address) ?? this.sheet.getRange(address);
    this.known.set(address, range);
    return range;
  }

  /** All these areas, as few objects as can be. */
  together(areas: readonly Area[]): Ranges[] {
    const [only] = areas;
    if (!only) return [];
    if (areas.length === 1) return [this.at(only)];
    const parts = Array.from({ length: Math.ceil(areas.length / AREAS_AT_ONCE) }, (_, i) =>
      areas.slice(i * AREAS_AT_ONCE, (i + 1) * AREAS_AT_ONCE),
    );
    return parts.map((part) => this.sheet.getRanges(part.map(areaAddress).join(',')));
  }
}

/** Things with the same value together: [[1, 'a'], [2, 'b'], [3, 'a']] → a: 1 and 3, b: 2. */
export function grouped<T, V>(pairs: readonly (readonly [T, V | undefined])[]): [V, T[]][] {
  const groups = new Map<V, T[]>();
  for (const [thing, value] of pairs) {
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(thing);
    else groups.set(value, [thing]);
  }
  return [...groups];
}
