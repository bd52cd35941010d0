import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sofficePath } from '../support/optional.ts';

/** One step of LibreOffice: `to` is what --convert-to takes, `from` the filter where the ending says too little. */
export interface Step {
  to: string;
  from?: string;
}

/**
 * The files after all steps: converted({ a: bytes }, 'docx', [{ to: 'odt' }, { to: 'docx' }]) → { a: bytes }. One start
 * of LibreOffice a step, with a profile of its own, so that an open window does not matter.
 */
export function converted(
  files: Record<string, Uint8Array>,
  ending: string,
  steps: readonly Step[],
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    let [bytes, kind] = [files, ending];
    for (const [i, step] of steps.entries()) {
      bytes = convert(bytes, kind, step, join(folder, String(i)), join(folder, 'profile'));
      kind = endingOf(step);
    }
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const endingOf = ({ to }: Step) => to.split(':')[0] ?? to;

function convert(
  files: Record<string, Uint8Array>,
  ending: string,
  step: Step,
  out: string,
  profile: string,
): Record<string, Uint8Array> {
  const folder = mkdtempSync(`${out}-`);
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.${ending}`);
    writeFileSync(path, bytes);
    return path;
  });
  const from = step.from === undefined ? [] : [`--infilter=${step.from}`];
  const own = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...from];
  execFileSync(sofficePath ?? 'soffice', [...own, '--convert-to', step.to, '--outdir', out, ...paths], {
    stdio: 'ignore',
  });
  return Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      new Uint8Array(readFileSync(join(out, `${name}.${endingOf(step)}`))),
    ]),
  );
}
