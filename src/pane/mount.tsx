import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane.tsx';

/** Draws the pane into `root`. */
export function mountPane(root: HTMLElement, props: PaneProps): void {
  createRoot(root).render(
    <StrictMode>
      <Pane {...props} />
    </StrictMode>,
  );
}
