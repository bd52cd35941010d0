import { lazy, Suspense, useState, type JSX } from 'react';
import { MoreButton } from './MoreButton.tsx';

const MoreMenu = lazy(async () => ({
  default: (await import(/* webpackChunkName: "part-menu" */ './MoreMenu.tsx')).MoreMenu,
}));

/** ⋯: its menu weighs as much as a screen, so it comes when the button is pressed for the first time. */
export function More(): JSX.Element {
  const [wanted, setWanted] = useState(false);
  const button = <MoreButton aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu />
    </Suspense>
  );
}
