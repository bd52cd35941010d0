import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * <ul {...useKeptFocus<HTMLUListElement>()}>: when the item that had the keyboard goes, as a finding does that was just
 * mended, the one that takes its place gets it, and nobody has to start again at the top of the page.
 */
export function useKeptFocus<List extends HTMLElement>(): {
  ref: RefObject<List | null>;
  onFocus: (event: FocusEvent<List>) => void;
  onBlur: (event: FocusEvent<List>) => void;
} {
  const ref = useRef<List>(null);
  const at = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (at.current === undefined || !keyboardIsLost()) return;
    const items = ref.current?.children;
    const item = items?.[Math.min(at.current, items.length - 1)];
    if (item instanceof HTMLElement) item.focus();
  });
  return {
    ref,
    onFocus({ currentTarget, target }) {
      at.current = [...currentTarget.children].findIndex((item) => item.contains(target));
    },
    onBlur({ relatedTarget }) {
      // Where it went nowhere, its element may just have been taken away.
      if (relatedTarget) at.current = undefined;
    },
  };
}

/** Nothing on the page has the keyboard, though the page has: Excel's own cells keep theirs. */
export const keyboardIsLost = (): boolean => document.hasFocus() && document.activeElement === document.body;
