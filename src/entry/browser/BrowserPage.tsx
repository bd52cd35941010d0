import { useMemo, useState, useSyncExternalStore, type JSX } from 'react';
import { bookHistory, type BookPorts, createSession, failureOf } from '../../app/index.ts';
import { PageFrame } from '../../grid/index.ts';
import type { Desk, Formulas, PageBook } from '../../hosts/browser/index.ts';
import {
  type Language,
  type LanguageChoice,
  PAGE,
  Pane,
  type PaneControl,
  type Preferences,
  sentenceOf,
  speaker,
} from '../../pane/index.ts';
import { localDay, localMinute } from '../localDay.ts';
import { saveByLink } from '../saveFile.ts';
import { samplePlan } from '../shippedFiles.ts';
import { VERSION } from '../version.ts';
import { workInWorker } from '../workClient.ts';
import { drawChart } from './drawChart.tsx';

interface BrowserPageProps {
  desk: Desk;
  formulas: Formulas;
  /** The language of the browser. */
  language: Language;
  preferences: Preferences;
  tone: PaneControl;
}

const work = workInWorker();

/** The frame and the pane over the workbook that lies on the desk; another workbook gets a pane of its own. */
export function BrowserPage({ desk, formulas, language, preferences, tone }: BrowserPageProps): JSX.Element {
  const { book } = useSyncExternalStore(desk.subscribe, desk.state);
  const isTrue = useSyncExternalStore(formulas.subscribe, formulas.isTrue);
  const unknown = useSyncExternalStore(formulas.subscribe, formulas.unknown);
  const [choice, setChoice] = useState<LanguageChoice>(() => preferences.language());
  const spoken = choice === 'office' ? language : choice;
  const session = useMemo(() => createSession(portsOf(book, desk)), [book, desk]);
  const kept: Preferences = useMemo(
    () => ({
      language: () => preferences.language(),
      keepLanguage(next) {
        preferences.keepLanguage(next);
        setChoice(next);
      },
    }),
    [preferences],
  );
  const say = useMemo(() => {
    const words = speaker(PAGE, spoken);
    return (key: Parameters<typeof words>[0], values: Readonly<Record<string, string | number>> = {}) =>
      words(key, values);
  }, [spoken]);
  return (
    <PageFrame
      desk={desk}
      say={say}
      unknownFormulas={unknown}
      isTrue={isTrue}
      drawChart={drawChart}
      sentence={(error) => sentenceOf(failureOf(error), spoken)}
      pane={
        <Pane
          key={idOf(book)}
          {...{ control: tone, session, language, preferences: kept, version: VERSION }}
        />
      }
    />
  );
}

const ids = new WeakMap<PageBook, number>();
let lastId = 0;
function idOf(book: PageBook): number {
  const known = ids.get(book) ?? ++lastId;
  ids.set(book, known);
  return known;
}

const portsOf = (workbook: PageBook, desk: Desk): BookPorts => ({
  ...{ workbook, work, sample: samplePlan },
  saveFile: (file) => Promise.resolve(saveByLink(file)),
  history: bookHistory(workbook, localMinute),
  today: () => localDay(),
  openNew: async (model) => {
    const bytes = await work.file(model);
    // After the command has ended: its pane goes with the workbook it wrote beside.
    setTimeout(() => void desk.openFile('so-thi-dua.xlsx', bytes));
  },
});
