import { journalCuts, SMALL } from '../support/journalFaults.ts';

journalCuts(SMALL, { step: 1 });
