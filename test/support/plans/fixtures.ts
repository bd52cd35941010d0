import { bodyTablePlan } from './bodyTable.ts';
import { departmentPlan } from './department.ts';
import { type Fixture, utf8 } from './fixture.ts';
import { programmePlan } from './programme.ts';
import { sheetPlan } from './sheet.ts';
import { wardPlan } from './ward.ts';

export function fixtures(): Fixture[] {
  return [wardPlan(), departmentPlan(), sheetPlan(), programmePlan(), bodyTablePlan()];
}

/** The files of test/plans/fixtures by name: each document and its truth. */
export function fixtureFiles(): Record<string, Uint8Array> {
  return Object.fromEntries(
    fixtures().flatMap(({ name, bytes, truth }) => [
      [name, bytes],
      [name.replace(/\.\w+$/u, '.expected.json'), utf8(`${JSON.stringify(truth, null, 2)}\n`)],
    ]),
  );
}
