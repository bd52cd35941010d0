import type { ScreenId } from './jobs.ts';
import type { Tone } from './tone.ts';

/** What the pane shows at the moment, apart from the plan itself. */
export interface Shown {
  screen: ScreenId;
  tone: Tone;
}

/** The handle by which the ribbon and Office's theme reach the pane from outside React. */
export interface PaneControl {
  shown(): Shown;
  showScreen(screen: ScreenId): void;
  showTone(tone: Tone): void;
  /** Calls `listener` after each change; the result ends it. */
  subscribe(listener: () => void): () => void;
}

/** createPaneControl({ screen: 'import', tone: 'light' }); a change to what is already shown tells nobody. */
export function createPaneControl(first: Shown): PaneControl {
  let shown = first;
  const listeners = new Set<() => void>();
  const change = (part: Partial<Shown>): void => {
    const next = { ...shown, ...part };
    if (next.screen === shown.screen && next.tone === shown.tone) return;
    shown = next;
    listeners.forEach((listener) => listener());
  };
  return {
    shown: () => shown,
    showScreen: (screen) => change({ screen }),
    showTone: (tone) => change({ tone }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
