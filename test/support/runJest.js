/**
 * Starts jest with native ES modules on any system: `node test/support/runJest.js [--slow] [jest's own arguments]`.
 * npm scripts cannot set a flag of Node for a program they call by name, nor an environment on Windows.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const slow = args.includes('--slow');
const config = fileURLToPath(new URL(slow ? 'slow.config.js' : 'jest.config.js', import.meta.url));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const own = args.filter((arg) => arg !== '--slow');
const { status } = spawnSync(process.execPath, [...node, jest, '--config', config, ...own], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
