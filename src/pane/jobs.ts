/** The five jobs in the order of work (screens.md). */
export const JOBS = ['import', 'check', 'progress', 'scoring', 'export'] as const;
export type Job = (typeof JOBS)[number];

/** commandOf('check') → "open-check": the ribbon's command that opens the job, as the manifest names it. */
export const commandOf = (job: Job): string => `open-${job}`;
