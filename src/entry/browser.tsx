import './jitless.ts';
import { createRoot } from 'react-dom/client';
import { createDeskOf } from './browser/desk.ts';
import { BrowserPage } from './browser/BrowserPage.tsx';
import { formulasOf } from './browser/formulas.ts';
import { followTone } from './browser/tone.ts';
import { keptPreferences } from './preferences.ts';
import { languageOf } from '../pane/index.ts';

const root = document.getElementById('page');
if (root) void open(root);
// Absent on a server without https, refused by some browsers; the page then works with the network alone.
if ('serviceWorker' in navigator)
  navigator.serviceWorker.register('service-worker.js').catch(() => undefined);

async function open(root: HTMLElement): Promise<void> {
  const preferences = keptPreferences();
  const spoken = languageOf(navigator.language);
  const desk = createDeskOf(preferences.language() === 'office' ? spoken : preferences.language());
  await desk.start(location.hash.slice(1) || undefined);
  createRoot(root).render(
    <BrowserPage
      desk={desk}
      formulas={formulasOf(desk)}
      language={spoken}
      preferences={preferences}
      tone={followTone()}
    />,
  );
}
