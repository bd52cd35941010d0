import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from './judge.ts';

const ROOT = new URL('../../../', import.meta.url);

/** Every .ts and .tsx of `src/`, with `/` in its path on every system. */
export function readSources(): Source[] {
  return readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]sx?$/u.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8') }));
}
