import { jest } from '@jest/globals';
import { journalCuts, journalFaults, SMALL } from '../support/journalFaults.ts';
import { sampleWorks } from '../support/samplePlanWorks.ts';

// Thousands of imports, each broken and taken back.
jest.setTimeout(3_600_000);

journalCuts(SMALL, { step: 1 });
journalFaults(sampleWorks());
