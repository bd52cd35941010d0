import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../src/functions/start/index.ts';
import { metadataText } from '../support/functionMetadata.ts';
import { manifestProblems } from '../support/manifest/problems.ts';
import { repositoryContext } from '../support/validateManifest.ts';

/** A clean build for an office's server, in a folder of it, with office.js from there too: may it be put up as it is? */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BASE = 'https://server.example/so-thi-dua';
const dist = mkdtempSync(join(tmpdir(), 'so-thi-dua-dist-'));
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
let files: string[] = [];

beforeAll(() => {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const options = ['--env', `out=${dist}`, '--env', `base=${BASE}`, '--env', 'office=self'];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'pipe' });
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** Our own scripts of the pane: not the command, which Node runs, and not what Microsoft wrote. */
const ourScripts = () => files.filter((name) => /^(?!cli\b)[^/]+\.js$/u.test(name));

describe('a clean build', () => {
  test('has every file that its manifest names, at the address it names', () => {
    const urls = [...read('manifest.xml').matchAll(/"(https:[^"]+)"/gu)].map(([, url]) => url ?? '');
    expect(urls.length).toBeGreaterThan(8);
    const missing = urls.filter(
      (url) => !url.startsWith(`${BASE}/`) || !existsSync(join(dist, url.slice(BASE.length))),
    );
    expect(missing).toEqual([]);
    expect(read('manifest.xml')).not.toContain('localhost');
  });

  test('has a manifest without problems', () => {
    const inDist = (path: string) => join(dist, path.slice(new URL(BASE).pathname.length));
    const readFile = (path: string) => (existsSync(inDist(path)) ? readFileSync(inDist(path)) : undefined);
    expect(manifestProblems(read('manifest.xml'), { ...repositoryContext(), readFile })).toEqual([]);
  });

  test('has every file that its pages name, and names none elsewhere', () => {
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages).toContain('taskpane.html');
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:src|href)="?([^"\s>]+)/gu)].map(([, path]) => path?.split('?')[0] ?? ''),
    );
    expect(named).toContain('functions.js');
    expect(named.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  });

  test.each(LANGUAGES)('tells Excel of the functions in %s as the code has them', (language) => {
    expect(read(`assets/functions/${language}.json`)).toBe(metadataText(language));
  });

  test('holds no path of the machine that built it', () => {
    const places = [ROOT, dist, join(homedir(), '')].filter((place) => place.length > 2);
    const leaks = files.filter((name) => places.some((place) => read(name).includes(place)));
    expect(leaks).toEqual([]);
  });

  // The policy of each page refuses all of it; these are of others, and none runs where the page does.
  const NO_CODE: ReadonlySet<string> = new Set([
    // zod asks whether it might, and is told not to (jitless).
    'Function("")',
    // pdf.js looks for the global object so only where an engine lacks globalThis.
    'Function("return this")',
    // IronCalc's glue says so what a value is, in an error.
    'Function(${e})',
  ]);
  test('makes no code of text', () => {
    const found = ourScripts().flatMap((name) => read(name).match(/\beval\(|\bFunction\([^)]*\)/gu) ?? []);
    expect(ourScripts().length).toBeGreaterThan(4);
    expect(found.filter((text) => !NO_CODE.has(text))).toEqual([]);
  });

  test('calls each bundle of the page by a name of its own, else one takes the chunks of the other', () => {
    const names = ['functions.js', ...files.filter((name) => /^taskpane\.\w+\.js$/u.test(name))].map(
      (name) => read(name).match(/webpackChunk\w+/u)?.[0],
    );
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });
});
