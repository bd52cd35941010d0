import { createPaneControl, type PaneControl } from '../../pane/index.ts';

/** The pane follows the system, as the page around it does by its style sheet. */
export function followTone(): PaneControl {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const tone = () => (dark.matches ? 'dark' : 'light');
  const control = createPaneControl({ screen: 'import', tone: tone() });
  dark.addEventListener('change', () => control.showTone(tone()));
  return control;
}
