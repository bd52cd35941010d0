/** The five jobs in the order of work (screens.md); the ids are also the names of the ribbon's commands. */
export const JOBS = ['import', 'check', 'progress', 'scoring', 'export'] as const;
export type Job = (typeof JOBS)[number];
