import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane.tsx';

/** Draws the pane into `root` and gives the page its language, for screen readers and hyphenation. */
export function mountPane(root: HTMLElement, props: PaneProps): void {
  document.documentElement.lang = props.language;
  createRoot(root).render(
    <StrictMode>
      <Pane {...props} />
    </StrictMode>,
  );
}
