/** The five jobs in the order of work (screens.md). */
export const JOBS = ['import', 'check', 'progress', 'scoring', 'export'] as const;
export type Job = (typeof JOBS)[number];

/** What the menu ⋯ opens. */
export const EXTRAS = ['settings', 'help', 'journal'] as const;
export type Extra = (typeof EXTRAS)[number];

export type ScreenId = Job | Extra;
export const isJob = (screen: ScreenId): screen is Job => (JOBS as readonly string[]).includes(screen);

/** commandOf('check') → "open-check": the ribbon's command that opens the job, as the manifest names it. */
export const commandOf = (job: Job): string => `open-${job}`;
