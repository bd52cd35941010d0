import type { Element } from '../elements.ts';
import { isStop } from './prefix.ts';
import type { Item, ItemsRead } from './tokens.ts';

/** "… lúc 17h00", "… (thứ Sáu)", "… trở đi": they hold for the last item, an hour for all of one day. */
export function readSuffix(elements: readonly Element[], read: ItemsRead): void {
  const item = read.items.at(-1);
  while (item) {
    const taken =
      takeOpen(elements, read.at, item) ||
      takeTime(elements, read, item) ||
      takeWeekday(elements, read.at, item);
    if (taken === 0) return;
    read.at += taken;
    item.to = elements[read.at - 1]?.to ?? item.to;
  }
}

/** "năm 2025, các năm tiếp theo": a comma parts nothing. */
function takeOpen(elements: readonly Element[], at: number, item: Item): number {
  const taken = elements[at]?.is === 'and' ? 2 : 1;
  if (elements[at + taken - 1]?.is !== 'open') return 0;
  item.open = true;
  return taken;
}

/** ", lúc 17h00" | "vào 17h00" | "(17h00)" | "từ 8h00 đến 17h00" */
function takeTime(elements: readonly Element[], read: ItemsRead, item: Item): number {
  if (item.time !== undefined) return 0;
  let { at } = read;
  const opened = isStop(elements[at], '(');
  if (opened || elements[at]?.is === 'and') at += 1;
  const lead = elements[at];
  const isBound = lead?.is === 'lead' && lead.lead === 'before' && item.lead === undefined;
  if (isBound || (lead?.is === 'lead' && (lead.lead === 'within' || lead.lead === 'from'))) at += 1;
  const [first, end] = [elements[at], endOfHours(elements, at)];
  const time = end ?? first;
  if (first?.is !== 'time' || time?.is !== 'time') return 0;
  const after = at + (end ? 3 : 1);
  if (startsPoint(elements, after) || (opened && !isStop(elements[after], ')'))) return 0;
  if (end) read.rest.push([first.from, first.to]);
  item.time = time.time;
  if (isBound) item.lead = 'before';
  return after + (opened ? 1 : 0) - read.at;
}

/** "8h00 - 17h00", "8h00 đến 17h00": the second hour. */
function endOfHours(elements: readonly Element[], at: number): Element | undefined {
  const joint = elements[at + 1];
  const joins = joint?.is === 'dash' || (joint?.is === 'lead' && joint.lead === 'until');
  const end = elements[at + 2];
  return elements[at]?.is === 'time' && joins && end?.is === 'time' ? end : undefined;
}

/** "20/6/2025 (thứ Sáu)", but in "15/6, thứ Hai hàng tuần" it begins something else. */
function takeWeekday(elements: readonly Element[], start: number, item: Item): number {
  const [field, point] = item.last
    ? (['lastWeekdays', item.last] as const)
    : (['weekdays', item.first] as const);
  if (item[field] !== undefined || point.grain !== 'day') return 0;
  const opened = isStop(elements[start], '(');
  const days = elements[start + (opened ? 1 : 0)];
  if (days?.is !== 'weekdays' || days.days.length !== 1) return 0;
  const next = elements[start + (opened ? 2 : 1)];
  if (opened ? !isStop(next, ')') && next?.is !== 'and' : next?.is === 'every') return 0;
  item[field] = days.days;
  return opened && next?.is !== 'and' ? 3 : opened ? 2 : 1;
}

function startsPoint(elements: readonly Element[], at: number): boolean {
  const next = elements[at];
  if (next?.is === 'frame' || next?.is === 'weekdays') return startsPoint(elements, at + 1);
  return next?.is === 'points';
}
