import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../support/serveFolder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The built pane, served on this machine. */
export interface Site {
  /** "http://localhost:40123" */
  origin: string;
  folder: string;
  close(): void;
}

/** Builds the pane, or other bundles, as `npm run build` does, with office.js from our own origin, into a folder of its own, and serves it. */
export async function openSite(bundles: readonly string[] = ['start', 'functions', 'pane']): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-pane-'));
  const names = bundles.flatMap((name) => ['--config-name', name]);
  const args = [...names, '--mode', 'production', '--env', 'office=self', '--env', `out=${folder}`];
  execFileSync(process.execPath, [join(ROOT, 'node_modules/webpack/bin/webpack.js'), ...args], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const server = await listen(folder);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listen(folder: string): Promise<Server> {
  const server = createServer(serveFolder(folder));
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return server;
}
