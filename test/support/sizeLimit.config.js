/**
 * How much script may come over the wire, gzipped: `npm run size` after `npm run build`. The first screen is the empty
 * Nhập with all that the page loads by itself; every other screen, and every part that comes later (a preview, a menu,
 * a reader), is a chunk that is held by itself, so a new one is held without a line here.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FIRST = /^(start|functions|taskpane\.[^.]+|pane-screen-import\.[^.]+)\.js$/;
const LATER = /^pane-((?:screen|part|reader|writer)-[\w-]+)\.[^.]+\.js$/;

/**
 * Chunks with a limit of their own. pdf.js brings its parsers of fonts, pictures and encryption in one piece; it comes
 * only when somebody chooses a PDF, into the worker, from the office's own server.
 */
const OWN = { 'reader-pdf': '580 kB' };

const names = readdirSync(DIST);
const first = names.filter((name) => FIRST.test(name));
const missing = ['start', 'taskpane', 'pane-screen-import'].filter(
  (part) => !first.some((name) => name.startsWith(part)),
);
if (missing.length > 0) throw new Error(`dist lacks ${missing.join(', ')}: run npm run build first.`);

const partOf = (name) => LATER.exec(name)?.[1] ?? name;

const later = names.filter((name) => LATER.test(name) && !FIRST.test(name));

export default [
  { name: 'first screen', path: first.map((name) => DIST + name), limit: '150 kB', gzip: true },
  ...later.map((name) => ({
    name: partOf(name),
    path: DIST + name,
    limit: OWN[partOf(name)] ?? '70 kB',
    gzip: true,
  })),
];
