import { useEffect } from 'react';
import type { Pasted } from '../../../app/index.ts';

/** Ctrl+V anywhere on the screen, but in a field for typing other than the one meant for it. */
export function usePaste(take: (pasted: Pasted) => void): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isOtherField(event.target)) return;
      event.preventDefault();
      take(pastedOf(event.clipboardData));
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [take]);
}

export const pastedOf = (data: DataTransfer): Pasted => ({
  html: data.getData('text/html'),
  text: data.getData('text/plain'),
});

export const PASTE_BOX = 'data-paste-box';
const isOtherField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input, textarea, select, [contenteditable]') &&
  !target.hasAttribute(PASTE_BOX);
