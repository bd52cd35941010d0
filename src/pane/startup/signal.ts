import type { StartPageId } from './pages.ts';

/** What the pane's script tells the first script: it has opened, or which page must be shown instead. */
export type StartSignal = 'opened' | StartPageId;
export const START_EVENT = 'so-thi-dua-start';

/**
 * False where the first script has found the engine too old for good. An engine may well understand the pane's script and
 * still lack what it needs; then the page that says so must stay alone.
 */
export const mayOpen = (): boolean => document.querySelector('[data-page="too-old"]') === null;

/** tellStart('opened'): the watchdog stops and its page, if it is already there, goes away. */
export function tellStart(signal: StartSignal): void {
  document.dispatchEvent(new CustomEvent<StartSignal>(START_EVENT, { detail: signal }));
}
