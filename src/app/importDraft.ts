import type { Snapshot } from '../core/workbook/index.ts';
import type { ImportSource, Reading, RoleChoice, Way } from './worker/model.ts';

/** A plan that was read and is shown before anything is written. */
export interface ImportDraft {
  sources: readonly ImportSource[];
  /** What the person said that columns hold. */
  roles: readonly RoleChoice[];
  /** The workbook as it stood then; what has changed since is found when it is written. */
  before: Snapshot;
  reading: Reading;
  /** Where it goes; absent while the person has not said. */
  target?: ImportTarget | undefined;
}

export type ImportTarget = Way | 'new-book';

/** What is proposed: nothing where another plan stands in the workbook, which the person must decide. */
export function proposedTarget({ comparison }: Reading): ImportTarget | undefined {
  if (!comparison) return 'first';
  return comparison.verdict === 'same' ? 'again' : undefined;
}

/** What may be chosen, for a host that can or cannot open another workbook. */
export function targetsOf({ comparison }: Reading, canOpenNew: boolean): ImportTarget[] {
  const here: ImportTarget[] = comparison ? ['again', 'replace'] : ['first'];
  return canOpenNew ? [...here, 'new-book'] : here;
}
