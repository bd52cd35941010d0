/** A copy of core and its tests in which every mutant of one folder sits behind a switch (Stryker's instrumenter). */
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = [
  'src/core',
  'test/core',
  'test/corpora',
  'test/support',
  'assets',
  'package.json',
  'tsconfig.json',
];
/** Nothing in them to change: types and names of exports. */
const SPARED = /(?:^|\/)(?:model|index)\.ts$/u;

/** Tests in the copy find this before the real `@jest/globals`. */
const GLOBALS = {
  'package.json': '{ "name": "@jest/globals", "type": "module", "exports": "./index.js" }\n',
  'index.js': "export * from '../../../test/support/mutation/jestGlobals.ts';\n",
};

const silent = () => undefined;
const log = Object.assign(
  Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, silent])),
  Object.fromEntries(
    ['Trace', 'Debug', 'Info', 'Warn', 'Error', 'Fatal'].map((level) => [`is${level}Enabled`, () => false]),
  ),
) as unknown as ConstructorParameters<typeof Instrumenter>[0];

/** The calls that count who passes where: most of the time of a run, and needed in its dry run only. */
const COUNTING = /stryCov_\w+\((?:"\d+"(?:,\s*)?)+\)/gu;

/** makeSandboxes('units') → mutants, a folder where passing through them is counted, and the same without counting. */
export async function makeSandboxes(room: string) {
  const files = readdirSync(join(ROOT, 'src/core', room), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/core/${room}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !SPARED.test(path))
    .sort()
    .map((name) => ({ name, mutate: true, content: readFileSync(join(ROOT, name), 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const result = await new Instrumenter(log).instrument(files, options);
  const quiet = result.files.map((file) => ({ ...file, content: file.content.replace(COUNTING, '0') }));
  return {
    mutants: result.mutants,
    counting: copyWith(`${room}-counting`, result.files),
    switched: copyWith(room, quiet),
  };
}

function copyWith(name: string, files: readonly { name: string; content: string }[]): string {
  const folder = join(ROOT, '.stryker-tmp', name);
  rmSync(folder, { recursive: true, force: true });
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const [file, text] of Object.entries(GLOBALS))
    write(join(folder, 'node_modules/@jest/globals', file), text);
  for (const { name: file, content } of files) write(join(folder, file), content);
  return folder;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
