import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FUNCTION_IDS, NAMESPACE } from '../../src/functions/start/index.ts';
import { FLOOR } from '../../src/hosts/excel/index.ts';
import { commandOf, JOBS } from '../../src/pane/jobs.ts';
import { manifestProblems, type ManifestContext } from './manifest/problems.ts';

// npm run validate [-- another.xml]: checks manifest.xml without the network.
const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** What the manifest of this repository is held against. */
export function repositoryContext(): ManifestContext {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
  return {
    version,
    floor: FLOOR,
    commands: JOBS.map(commandOf),
    functions: { namespace: NAMESPACE, ids: FUNCTION_IDS },
    languages: ['en-US'],
    readFile: (path) => (existsSync(at(`.${path}`)) ? readFileSync(at(`.${path}`)) : undefined),
  };
}

export const readManifest = (path: string | URL = at('manifest.xml')): string => readFileSync(path, 'utf8');

/** What Microsoft's own reader makes of the file, where it is not what we mean. */
async function misread(path: string): Promise<string[]> {
  const { OfficeAddinManifest } = await import('office-addin-manifest');
  const info = await OfficeAddinManifest.readManifestFile(path);
  const meant = {
    officeAppType: 'TaskPaneApp',
    hosts: 'Workbook',
    version: `${repositoryContext().version}.0`,
    permissions: 'ReadWriteDocument',
  };
  return Object.entries(meant).flatMap(([field, value]) => {
    const read = String(info[field as keyof typeof meant]);
    return read === value ? [] : [`office-addin-manifest reads ${field} as ${read}, not ${value}.`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? fileURLToPath(at('manifest.xml'));
  const problems = [...manifestProblems(readManifest(path), repositoryContext()), ...(await misread(path))];
  process.stdout.write(problems.length === 0 ? 'manifest.xml: no problems.\n' : `${problems.join('\n')}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
