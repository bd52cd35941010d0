import './jitless.ts';
import { bookHistory, createSession, lettersOf, type BookPorts } from '../app/index.ts';
import { backgroundOf, connect, excelBook, onRibbonCommand, openBeside } from '../hosts/excel/index.ts';
import { commandOf, createPaneControl, JOBS, languageOf, mountPane, toneOf } from '../pane/index.ts';
import { mayOpen, tellStart } from '../pane/startup/index.ts';
import { localDay, localMinute } from './localDay.ts';
import { keptPreferences } from './preferences.ts';
import { samplePlan } from './shippedFiles.ts';
import { saveFromExcel } from './saveFile.ts';
import { VERSION } from './version.ts';
import { workInWorker } from './workClient.ts';

const root = document.getElementById('pane');
if (typeof Office === 'undefined') tellStart('unreachable');
else if (root && mayOpen()) void open(root);

async function open(root: HTMLElement): Promise<void> {
  const connection = await connect(Office);
  if (connection.kind !== 'ready') return tellStart(connection.kind);
  const control = createPaneControl({ screen: 'import', tone: toneOf(connection.background) });
  JOBS.forEach((job) => onRibbonCommand(Office, commandOf(job), () => control.showScreen(job)));
  // Excel has no event for a changed theme: it is looked at again whenever the pane gets the focus.
  window.addEventListener('focus', () => control.showTone(toneOf(backgroundOf(Office))));
  const session = createSession(ports());
  const language = languageOf(connection.locale);
  mountPane(root, { control, session, language, preferences: keptPreferences(), version: VERSION });
  tellStart('opened');
}

function ports(): BookPorts {
  const workbook = excelBook();
  const work = workInWorker();
  return {
    workbook,
    history: bookHistory(workbook, localMinute),
    work,
    today: () => localDay(),
    sample: samplePlan,
    saveFile: (file) => saveFromExcel(file, Office.context.platform, (base64) => openBeside(Excel, base64)),
    openNew: async (model) => openBeside(Excel, lettersOf(await work.file(model))),
  };
}
