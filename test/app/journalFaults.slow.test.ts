import { jest } from '@jest/globals';
import { journalCuts, journalFaults, SMALL } from '../support/journalFaults.ts';
import { sampleWorks } from '../support/samplePlanWorks.ts';
import { eachKind, everyAction } from '../support/strikes.ts';

// Hundreds of imports, each broken and taken back.
jest.setTimeout(3_600_000);

journalCuts(SMALL, { step: 1 });
// Each kind of action: all 3,900 of the three works take more than an hour. FAULTS=every strikes them all.
journalFaults(sampleWorks(), process.env['FAULTS'] === 'every' ? everyAction : eachKind);
