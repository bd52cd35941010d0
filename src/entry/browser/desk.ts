import { createDesk, type Desk, indexedKeep, tabsBy } from '../../hosts/browser/index.ts';
import { type LanguageChoice, PAGE, speaker } from '../../pane/index.ts';
import { bookWork } from './bookClient.ts';
import { saveByLink } from '../saveFile.ts';

/** The desk of this tab, over this browser's storage; whoever closes the tab with work at risk is asked first. */
export function createDeskOf(language: LanguageChoice): Desk {
  const say = speaker(PAGE, language === 'en' ? 'en' : 'vi');
  const self = newId();
  const desk = createDesk({
    work: bookWork(),
    keep: indexedKeep(),
    tabs: tabsBy(self),
    ...{ self, newId },
    download: (name, bytes) =>
      void saveByLink({ name: /\.xls[xm]$/iu.test(name) ? name : `${name}.xlsx`, bytes }),
    now: () => Date.now(),
    remember: (id) => history.replaceState(null, '', `#${id}`),
    words: { newBook: 'so-thi-dua.xlsx', newSheet: say('grid.new-sheet', { n: 1 }) },
  });
  window.addEventListener('beforeunload', (event) => {
    if (desk.state().isAtRisk) event.preventDefault();
  });
  return desk;
}

/** Letters and digits, for the address too. crypto.randomUUID asks for https, which a server of an office may not have. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
