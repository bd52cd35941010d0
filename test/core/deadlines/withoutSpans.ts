import type { Deadline } from '../../../src/core/deadlines/index.ts';

/** A value without the offsets of its characters, for comparing what was understood. */
export function withoutSpans({ spans: _, ...deadline }: Deadline): Deadline {
  const items = deadline.items?.map(({ spans: __, ...item }) => item);
  return items ? { ...deadline, items } : deadline;
}
