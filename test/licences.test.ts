import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(fileURLToPath(new URL(path, root)), 'utf8')) as Json;
type Json = Record<string, unknown>;

/** What may ship (design: no GPL). A choice of licences is fine when one of them is here. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Zlib',
  'BlueOak-1.0.0',
]);

function isAllowed(licence: string): boolean {
  const parts = licence.replace(/[()]/gu, ' ');
  if (/ AND /u.test(parts)) return parts.split(/ AND /u).every((one) => isAllowed(one));
  return parts.split(/ OR |\//u).some((one) => ALLOWED.has(one.trim()));
}

/** Packages that ship: those of the lock file that are not only for development. */
function shipped(): { path: string; licence: string }[] {
  const packages = read('package-lock.json')['packages'] as Record<string, Json>;
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '' || entry['dev'] === true || entry['devOptional'] === true) return [];
    if (!existsSync(new URL(`${path}/package.json`, root))) return [];
    const manifest = read(`${path}/package.json`);
    const licence = manifest['license'] ?? entry['license'];
    return [{ path, licence: typeof licence === 'string' ? licence : 'none stated' }];
  });
}

describe('licences', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT/Apache-2.0', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0', false],
    ['none stated', false],
  ])('%s may ship: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  test('all that ships may ship', () => {
    const all = shipped();
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });
});
