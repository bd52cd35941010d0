import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sofficePath } from './optional.ts';

/**
 * What LibreOffice makes of files: opened, counted anew, saved again as `format`. One start for many of them, with a
 * profile of its own, so that an open LibreOffice of the person at this machine is left alone.
 */
export function throughLibreOffice(files: readonly Uint8Array[], format: 'xlsx' | 'pdf'): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-office-'));
  try {
    writeProfile(join(folder, 'profile'));
    mkdirSync(join(folder, 'out'));
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    for (let at = 0; at < paths.length; at += AT_ONCE) run(folder, format, paths.slice(at, at + AT_ONCE));
    return paths.map((_, i) => new Uint8Array(readFileSync(join(folder, 'out', `${i}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** After some two hundred files in a row it ends without a word. */
const AT_ONCE = 100;

function run(folder: string, format: string, paths: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const target = ['--convert-to', format, '--outdir', join(folder, 'out'), ...paths];
  const { status, stderr } = spawnSync(sofficePath ?? '', [profile, '--headless', ...target], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`LibreOffice stopped with ${status}: ${stderr}`);
}

/** Count everything on opening: 0 is "always" (LibreOffice trusts the results in a file else). */
function writeProfile(profile: string): void {
  const always = (mode: string) =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`;
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      `${always('OOXMLRecalcMode')}${always('ODFRecalcMode')}</oor:items>`,
  );
}

/** The parts of a package changed one by one: `changeParts(bytes, (path, text) => …)`; other parts stay. */
export function changeParts(
  bytes: Uint8Array,
  change: (path: string, text: string) => string,
  which = /\.xml$/u,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => [
    path,
    which.test(path) ? strToU8(change(path, strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** Parts of a package whose path matches, as text, by path. */
export function partsOf(bytes: Uint8Array, pattern: RegExp): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => pattern.test(path));
  return new Map(parts.map(([path, part]) => [path, strFromU8(part)]));
}
