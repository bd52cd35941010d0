import { useEffect, useRef, type RefObject } from 'react';
import { keyboardIsLost } from './useKeptFocus.ts';

/** So long a part that knows better may take the keyboard itself: the bar of what was done, the next item of a list. */
const PATIENCE_MS = 200;

/**
 * <div ref={useRefuge()}>: when what had the keyboard is taken away, as a form is that was closed, what it stood in gets
 * it, at last the panel of the screen; nobody has to start again at the top of the page.
 */
export function useRefuge(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = pane.current;
    if (!all) return undefined;
    let path: readonly HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent): void => {
      path = target instanceof HTMLElement ? upwards(target) : [];
    };
    const look = (): void => {
      // Still there: the person has left it, and knows where to.
      if (!keyboardIsLost() || !path[0] || path[0].isConnected) return;
      (path.find(takesFocus) ?? panelOf(all))?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, PATIENCE_MS);
    });
    all.addEventListener('focusin', remember);
    observer.observe(all, { childList: true, subtree: true });
    return () => {
      all.removeEventListener('focusin', remember);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return pane;
}

/** The element and all that it stands in, from within. */
function upwards(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at; at = at.parentElement) found.push(at);
  return found;
}

const takesFocus = (element: HTMLElement): boolean => element.isConnected && element.hasAttribute('tabindex');
const panelOf = (all: HTMLElement) => all.querySelector<HTMLElement>('main [tabindex]');
