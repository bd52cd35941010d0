import { oneLine } from '../text/index.ts';
import type { Deadline } from './model.ts';

/** "" → none; everything else waits for its pattern. */
export function readDeadline(text: string, _options: { year?: number | undefined }): Deadline {
  const line = oneLine(text);
  if (/^[-–—\s.…]*$/u.test(line)) return { kind: 'none' };
  if (/^thường xuyên[.]?$/iu.test(line)) return { kind: 'ongoing' };
  return { kind: 'unread', note: line };
}
