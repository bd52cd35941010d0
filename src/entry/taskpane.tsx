import './jitless.ts';
import { backgroundOf, connect, onRibbonCommand } from '../hosts/excel/index.ts';
import { commandOf, createPaneControl, JOBS, languageOf, mountPane, toneOf } from '../pane/index.ts';
import { mayOpen, tellStart } from '../pane/startup/index.ts';
import { VERSION } from './version.ts';

const root = document.getElementById('pane');
if (typeof Office === 'undefined') tellStart('unreachable');
else if (root && mayOpen()) void open(root);

async function open(root: HTMLElement): Promise<void> {
  const connection = await connect(Office);
  if (connection.kind !== 'ready') return tellStart(connection.kind);
  const control = createPaneControl({ job: 'import', tone: toneOf(connection.background) });
  JOBS.forEach((job) => onRibbonCommand(Office, commandOf(job), () => control.showJob(job)));
  // Excel has no event for a changed theme: it is looked at again whenever the pane gets the focus.
  window.addEventListener('focus', () => control.showTone(toneOf(backgroundOf(Office))));
  mountPane(root, { control, language: languageOf(connection.locale), version: VERSION });
  tellStart('opened');
}
