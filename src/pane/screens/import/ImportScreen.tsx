import { lazy, type JSX } from 'react';
import { readFiles, readPasted } from '../../../app/index.ts';
import { useAppState, usePerform } from '../../hooks/useAppState.ts';
import { useDrop } from './useDrop.ts';
import { usePaste } from './usePaste.ts';
import { WaysIn } from './WaysIn.tsx';

const Preview = lazy(async () => ({
  default: (await import(/* webpackChunkName: "part-preview" */ './Preview.tsx')).Preview,
}));

/** Nhập: the ways in, or what was read and waits to be written. Pasting and dropping work anywhere on it. */
export function ImportScreen(): JSX.Element {
  const { draft } = useAppState();
  const files = usePerform(readFiles);
  const pasted = usePerform(readPasted);
  usePaste(pasted.perform);
  const dropping = useDrop(files.perform, pasted.perform);
  return draft ? <Preview draft={draft} /> : <WaysIn dropping={dropping} />;
}
