import { describe, test } from '@jest/globals';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Checks that need something not every machine has: real plans beside the repository, LibreOffice, a browser.
 * What could not run is named in the title; the summary at the end of `npm test` lists it (summary.js).
 */

/** The mark by which summary.js finds a group that was not run. */
export const NOT_RUN = 'not run: ';

/**
 * `describeIf(hasShared, 'the real plans', REASONS.shared, () => { test(…) })`
 *
 * Without the condition the body is not even entered, so it may open files at once.
 */
export function describeIf(condition: boolean, name: string, reason: string, body: () => void): void {
  describe(name, condition ? body : () => test.skip(`${NOT_RUN}${reason}`, () => undefined));
}

const SHARED = new URL('../../../shared/', import.meta.url);

/** sharedPath('data', 'units.tsv') → that file in the folder `shared` beside the repository, if there is one. */
export function sharedPath(...parts: string[]): string {
  return join(fileURLToPath(SHARED), ...parts);
}

/** The first of these programs on PATH, whole; undefined when none is there. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.com', '.cmd'] : [''];
  const paths = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return paths.find((path) => existsSync(path) && statSync(path).isFile());
}

export const sofficePath = findProgram('soffice', 'libreoffice');

export const hasShared = existsSync(SHARED);
export const hasSoffice = sofficePath !== undefined;

/** The usual reasons, in the words of the summary. */
export const REASONS = {
  shared: 'real plans (../shared is absent)',
  soffice: 'LibreOffice checks (soffice is not on PATH)',
  chromium: 'browser checks (no Chromium, Chrome or Edge was found)',
} as const;
