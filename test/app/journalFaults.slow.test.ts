import { jest } from '@jest/globals';
import { journalCuts, journalFaults, SMALL } from '../support/journalFaults.ts';
import { sampleWorks } from '../support/samplePlanWorks.ts';
import { eachKind } from '../support/strikes.ts';

// Hundreds of imports, each broken and taken back.
jest.setTimeout(3_600_000);

journalCuts(SMALL, { step: 1 });
// Each kind of action: with all 3,900 of the three works it would take more than an hour.
journalFaults(sampleWorks(), eachKind);
