import { placeToWrite } from './build.ts';
import type { CommandCall } from './command.ts';
import { UsageError } from './usage.ts';

/** Where export writes, under the ending that other programs open it by. @throws UsageError no-output, bad-ending */
export function placeWithEnding(call: CommandCall, ending: string): string {
  const output = placeToWrite(call, 'export');
  if (!output.toLowerCase().endsWith(`.${ending}`))
    throw new UsageError('bad-ending', { value: output, ending });
  return output;
}
