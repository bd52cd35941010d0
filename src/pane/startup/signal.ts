import type { StartPageId } from '../strings/startPages.ts';

/** What the pane's script tells the first script: it has opened, or which page must be shown instead. */
export type StartSignal = 'opened' | StartPageId;
export const START_EVENT = 'so-thi-dua-start';

/** tellStart('opened'): the watchdog stops and its page, if it is already there, goes away. */
export function tellStart(signal: StartSignal): void {
  document.dispatchEvent(new CustomEvent<StartSignal>(START_EVENT, { detail: signal }));
}
