import type * as Api from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type * as Worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { fillGaps } from './polyfills.ts';

export type Pdfjs = typeof Api;
interface Halves {
  api: Pdfjs;
  worker: typeof Worker;
}

/** Both halves of pdf.js, loaded once, when the first PDF comes. */
export function loadPdfjs(): Promise<Halves> {
  loaded ??= load();
  return loaded;
}

let loaded: Promise<Halves> | undefined;

async function load(): Promise<Halves> {
  fillGaps();
  return quietly(async () => ({
    worker: await asGuest(
      () => import(/* webpackMode: "eager" */ 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    ),
    api: await import(/* webpackMode: "eager" */ 'pdfjs-dist/legacy/build/pdf.min.mjs'),
  }));
}

/**
 * In a worker that has no window pdf.js takes itself for the master: it answers on the worker's own line to the pane,
 * which would take that for the end of its job. So there is a window while it is loaded.
 */
async function asGuest<T>(work: () => Promise<T>): Promise<T> {
  if ('window' in globalThis) return work();
  Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}

/* eslint-disable no-console -- In Node pdf.js complains, while loading, that it has nothing to draw on; nothing is drawn. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
