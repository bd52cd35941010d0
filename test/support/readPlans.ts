import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Outcome } from '../../src/core/outcome/index.ts';
import { type Plan, readPlan } from '../../src/core/plan/index.ts';
import { modernise, type SourceDocument } from '../../src/core/table/index.ts';
import { createDirectory, type DirectoryUnit } from '../../src/core/units/index.ts';
import { readDocument } from '../../src/entry/documents.ts';

/** A document as the program reads it, before it is a plan. */
export async function documentAt(path: string): Promise<Outcome<SourceDocument>> {
  return modernise(await readDocument({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
}

export function planOf(document: Outcome<SourceDocument>, units: DirectoryUnit[] = []): Plan {
  return readPlan([document], { directoryFor: () => createDirectory(units) });
}

export const planAt = async (path: string, units?: DirectoryUnit[]) => planOf(await documentAt(path), units);
