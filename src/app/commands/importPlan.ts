import { modernise, type SourceDocument } from '../../core/table/index.ts';
import { type Plan, readPlan } from '../../core/plan/index.ts';
import type { Outcome } from '../../core/outcome/index.ts';
import type { Directory } from '../../core/units/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';

export interface ImportRequest {
  files: readonly DocumentFile[];
  /** The directory as it is to be used for a plan of the given day. */
  directoryFor: (day: string | undefined) => Directory;
  year?: number;
}

/** Documents in, one plan out; nothing is written. @throws DocumentError */
export const importPlan = {
  id: 'import-plan',
  async run({ files, directoryFor, year }: ImportRequest, ports: Ports): Promise<Plan> {
    const documents: Outcome<SourceDocument>[] = [];
    for (const file of files) documents.push(modernise(await ports.readDocument(file)));
    return readPlan(documents, {
      directoryFor,
      today: ports.today(),
      ...(year === undefined ? {} : { year }),
    });
  },
};
