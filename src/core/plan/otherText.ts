import { ownValue } from '../text/index.ts';
import type { Task } from './model.ts';

type Others = Pick<Task, 'other'>;

/** What a task keeps of a cell as it was written, by the head of its column. */
export const otherText = ({ other }: Others, header: string): string | undefined => ownValue(other, header);

/** A head "__proto__" is one like any other; assigned, it would be lost. */
export function setOtherText({ other }: Others, header: string, value: string): void {
  Object.defineProperty(other, header, { value, enumerable: true, configurable: true, writable: true });
}
