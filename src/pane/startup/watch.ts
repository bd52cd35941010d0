import type { StartPageId } from './pages.ts';
import { drawStartPage } from './draw.ts';
import { START_EVENT, type StartSignal } from './signal.ts';

/** Office.onReady can fail to come (excel.md, 16). */
export const PATIENCE_MS = 5000;

/**
 * Watches the pane open, and says plainly why when it does not. `root` is where the pages are drawn; it is emptied and
 * hidden as soon as the pane is there, however late that is.
 */
export function watchStart(root: HTMLElement): void {
  let settled = false;
  const show = (id: StartPageId, final: boolean): void => {
    if (settled) return;
    settled = final;
    root.hidden = false;
    drawStartPage(id, root);
  };
  if (!engineIsModern()) return show('too-old', true);
  const timer = setTimeout(() => show('never-ready', false), PATIENCE_MS);
  onScriptError((url) => {
    clearTimeout(timer);
    show(isOffice(url) ? 'unreachable' : 'never-ready', isOffice(url));
  });
  document.addEventListener(START_EVENT, (event) => {
    const signal = (event as CustomEvent<StartSignal>).detail;
    clearTimeout(timer);
    if (signal !== 'opened') return show(signal, true);
    settled = true;
    root.innerHTML = '';
    root.hidden = true;
  });
}

/** The pane is ES2020. An engine without replaceAll (Internet Explorer, the first Edge) cannot even parse it. */
function engineIsModern(): boolean {
  return 'noModule' in document.createElement('script') && 'replaceAll' in String.prototype;
}

/** A script that does not load raises no message, only an event that does not bubble: it is caught on its way down. */
function onScriptError(heard: (url: string) => void): void {
  const listen = (event: Event): void => {
    const target = event.target;
    if (target instanceof HTMLScriptElement) heard(target.src);
  };
  window.addEventListener('error', listen, true);
}

/** office.js and what it loads itself, wherever it is served from. */
function isOffice(url: string): boolean {
  return /\/(office|excel[\w.-]*)\.js$/.test(url);
}
