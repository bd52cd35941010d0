import { journalFaults, SMALL } from '../support/journalFaults.ts';

journalFaults(SMALL, { step: 1 });
