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
    worker: await import(/* webpackMode: "eager" */ 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    api: await import(/* webpackMode: "eager" */ 'pdfjs-dist/legacy/build/pdf.min.mjs'),
  }));
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
