import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ports } from '../../src/app/index.ts';
import { nodePorts } from '../../src/entry/cli/ports.ts';
import { run } from '../../src/entry/cli/run.ts';

export interface Said {
  code: number;
  out: string;
  err: string;
}

interface Around {
  stdin?: string | Uint8Array;
  ports?: Partial<Ports>;
  /** Hears of each file before it is read. */
  onRead?: (path: string) => void;
}

/** The command as a shell would run it, with streams that are kept; files and readers are the real ones. */
export async function runCli(
  args: readonly string[],
  { stdin = '', ports = {}, onRead }: Around = {},
): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(
    args,
    { ...nodePorts, ...ports },
    {
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      stdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
      readFile: (path) =>
        Promise.resolve().then(() => {
          onRead?.(path);
          return new Uint8Array(readFileSync(path));
        }),
    },
  );
  return { code, ...said };
}

/** A folder of its own for one test; `left()` names what is in it, hidden files too. */
export function scratch(): { path: (name: string) => string; left: () => string[]; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-'));
  return {
    path: (name) => join(folder, name),
    left: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
