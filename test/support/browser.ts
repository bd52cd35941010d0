import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findProgram } from './optional.ts';

/**
 * A Chromium for the tests: `const browser = await launchBrowser()`. The one packed in the npm package where it can run:
 * it is there after `npm ci`, is the same on every machine and starts twice as fast as a whole browser. Elsewhere an
 * installed Chromium, Chrome or Edge. CHROMIUM_PATH names another.
 */
export type FoundBrowser = { kind: 'installed'; path: string } | { kind: 'packed' };

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'chrome', 'microsoft-edge', 'msedge'];
const WINDOWS_AND_MAC = [
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

export function findBrowser(asked = process.env['CHROMIUM_PATH']): FoundBrowser | undefined {
  if (asked) return installed(asked);
  return runsPacked() ? { kind: 'packed' } : findInstalled();
}

/** The first that is on PATH or where Windows and macOS keep it. */
export function findInstalled(): FoundBrowser | undefined {
  const onPath = PROGRAMS.map((name) => findProgram(name));
  return [...onPath, ...WINDOWS_AND_MAC].map(installed).find((found) => found !== undefined);
}

/** The packed one is built for Linux x64 with glibc, and brings all else along. */
function runsPacked(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}

function installed(path: string | undefined): FoundBrowser | undefined {
  return path !== undefined && existsSync(path) && !isSnap(path) ? { kind: 'installed', path } : undefined;
}

/** A snap sees a temporary folder of its own, so it does not find the profile that Playwright makes for it. */
const isSnap = (path: string): boolean => /^\/snap\/|\/snap$/u.test(realpathSync(path));

/** Quiet (no request of its own) and able to run as root in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it with a profile of its own, which Playwright makes in the temporary folder and deletes on close. */
export async function launchBrowser(found = findBrowser()): Promise<Browser> {
  if (!found) throw new Error('No Chromium, Chrome or Edge was found; ask findBrowser() first.');
  if (found.kind === 'packed') return launchPacked();
  return chromium.launch({ executablePath: found.path, args: ['--headless=new', ...FLAGS] });
}

async function launchPacked(): Promise<Browser> {
  const folder = unpack();
  const libraries = join(folder, 'al2023', 'lib');
  const env: Record<string, string> = {
    ...definedOf(process.env),
    LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
  // Its own fonts only where the machine has none.
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: FLAGS, env });
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/**
 * The folder of the unpacked browser, made once for each version. The package unpacks straight into the temporary
 * folder and takes a half-written file of an interrupted run for a whole one; so it unpacks elsewhere, in a process
 * whose temporary folder is another, and the result gets its name only when it is whole.
 */
function unpack(): string {
  const root = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `so-thi-dua-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = mkdtempSync(`${folder}.partial-`);
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return settle(partial, folder);
}

/** Two test files may unpack at once: the first to finish gives the folder, the other throws its own away. */
function settle(partial: string, folder: string): string {
  if (!existsSync(join(partial, 'chromium')))
    throw new Error(`The packed browser did not unpack into ${partial}.`);
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}
