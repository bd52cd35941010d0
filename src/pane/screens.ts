import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ScreenId } from './jobs.ts';

type Screen = () => Promise<ComponentType>;

/**
 * Every screen of the pane, each a chunk of its own. To add or replace one:
 *
 * 1. Write `screens/<id>/<Name>Screen.tsx`, one component without props. It asks `usePane()` for words, `useAppState()`
 *    for what the commands know, `useBook()` for what the sheets hold (read again after every change, debounced), and
 *    `usePerform(command)` for a button: `{ enabled, perform }`.
 * 2. Name it here with its chunk, `screen-<id>`: `npm run size` holds it at 70 KB gzipped. Heavy parts of a screen, such
 *    as a preview, are `lazy` in it, as chunks `part-<name>`.
 * 3. What a person can do is an object in `app/commands/` (`id, enabled(state), run(input, call)`); what it writes goes
 *    through `call.ports.history.write`, so that Hoàn tác takes it back. What takes long is a job in `app/worker/jobs.ts`,
 *    which a worker runs: no screen computes.
 * 4. Its words are a file in strings/vi and one in strings/en; `done.<code>` for each code it adds to DONE_CODES.
 *    Progress with Dừng, outcomes with Hoàn tác and errors are drawn by the shell: a screen draws none of them.
 * 5. Its tests: test/pane for the component, a journey in test/e2e/journeys for the whole.
 */
const SCREENS: Record<ScreenId, Screen> = {
  import: async () =>
    (await import(/* webpackChunkName: "screen-import" */ './screens/import/ImportScreen.tsx')).ImportScreen,
  check: async () =>
    (await import(/* webpackChunkName: "screen-check" */ './screens/check/CheckScreen.tsx')).CheckScreen,
  progress: async () =>
    (await import(/* webpackChunkName: "screen-progress" */ './screens/progress/ProgressScreen.tsx'))
      .ProgressScreen,
  scoring: async () =>
    (await import(/* webpackChunkName: "screen-scoring" */ './screens/scoring/ScoringScreen.tsx'))
      .ScoringScreen,
  export: async () =>
    (await import(/* webpackChunkName: "screen-export" */ './screens/export/ExportScreen.tsx')).ExportScreen,
  settings: async () =>
    (await import(/* webpackChunkName: "screen-settings" */ './screens/SettingsScreen.tsx')).SettingsScreen,
  help: async () =>
    (await import(/* webpackChunkName: "screen-help" */ './screens/help/HelpScreen.tsx')).HelpScreen,
  journal: async () =>
    (await import(/* webpackChunkName: "screen-journal" */ './screens/JournalScreen.tsx')).JournalScreen,
};

const LOADED = new Map<ScreenId, LazyExoticComponent<ComponentType>>();

/** The component of a screen; the same one each time, so that React keeps what is on it. */
export function screenOf(id: ScreenId): LazyExoticComponent<ComponentType> {
  const known = LOADED.get(id);
  if (known) return known;
  const screen = lazy(async () => ({ default: await SCREENS[id]() }));
  LOADED.set(id, screen);
  return screen;
}
