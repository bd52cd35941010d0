import { journalFaults } from '../support/journalFaults.ts';

journalFaults({ step: 1 });
