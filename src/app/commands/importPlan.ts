import type { Outcome } from '../../core/outcome/index.ts';
import { type Plan, readPlan } from '../../core/plan/index.ts';
import { modernise, type SourceDocument } from '../../core/table/index.ts';
import { createDirectory, type DirectoryUnit } from '../../core/units/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';

export interface ImportRequest {
  files: readonly DocumentFile[];
  /** The directory's units for a plan of that day; asked without a day when the plan has no date. */
  unitsFor: (day: string | undefined) => readonly DirectoryUnit[];
  /** For deadlines without a year; absent: the plan's own. */
  year?: number;
}

/** Documents in, one plan out; nothing is written. @throws DocumentError */
export const importPlan = {
  id: 'import-plan',
  async run({ files, unitsFor, year }: ImportRequest, ports: Pick<Ports, 'readDocument'>): Promise<Plan> {
    const documents: Outcome<SourceDocument>[] = [];
    for (const file of files) documents.push(modernise(await ports.readDocument(file)));
    const directoryFor = (day: string | undefined) => createDirectory([...unitsFor(day)]);
    return readPlan(documents, { directoryFor, ...(year === undefined ? {} : { year }) });
  },
};
