import type { Task } from './model.ts';

type Others = Pick<Task, 'other'>;

/**
 * What a task keeps of a cell as it was written, by the head of its column. A head may be called "constructor" or
 * "__proto__", to which every object has an answer: only what was put there counts.
 */
export const otherText = ({ other }: Others, header: string): string | undefined =>
  Object.hasOwn(other, header) ? other[header] : undefined;

export function setOtherText({ other }: Others, header: string, value: string): void {
  Object.defineProperty(other, header, { value, enumerable: true, configurable: true, writable: true });
}
