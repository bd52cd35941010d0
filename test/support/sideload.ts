import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serveFolder.ts';

/**
 * Tries the built add-in in a real Excel: `npm run build`, then `npm run sideload`.
 * It tells this machine's Excel of the manifest and serves dist on https://localhost:3000 until Ctrl+C. The certificate
 * is the one that Microsoft's `npx office-addin-dev-certs install` makes and has the system trust; Excel refuses others.
 */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PORT = 3000;

function certificate(): { cert: Buffer; key: Buffer } {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [cert, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
  if (!existsSync(cert) || !existsSync(key)) {
    throw new Error('There is no certificate yet. Run: npx office-addin-dev-certs install');
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** Where each system's Excel looks for add-ins under development, and what to do then. */
const REGISTER: Readonly<Record<string, (manifest: string) => string>> = {
  win32(manifest) {
    const id = /<Id>([^<]+)/u.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '';
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    execFileSync('reg', ['add', key, '/v', id, '/d', manifest, '/f']);
    return 'Start Excel again; the tab Sổ Thi đua is on the ribbon.';
  },
  darwin(manifest) {
    const folder = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, join(folder, 'so-thi-dua.manifest.xml'));
    return 'Start Excel again; Insert › Add-ins › My Add-ins has Sổ Thi đua.';
  },
};

function start(): void {
  const manifest = join(DIST, 'manifest.xml');
  if (!existsSync(manifest)) throw new Error('dist is empty. Run: npm run build');
  const options = certificate();
  const register =
    REGISTER[process.platform] ??
    ((path) => `In Excel on the web: Home › Add-ins › Upload My Add-in, ${path}`);
  const next = register(manifest);
  createServer(options, serveFolder(DIST)).listen(PORT, 'localhost', () => {
    process.stdout.write(`https://localhost:${PORT} serves dist. ${next}\n`);
  });
}

const HELP = `npm run build && npx office-addin-dev-certs install && npm run sideload
Tells this machine's Excel of dist/manifest.xml and serves dist on https://localhost:${PORT} until Ctrl+C.
`;

try {
  if (process.argv.includes('--help')) process.stdout.write(HELP);
  else start();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
