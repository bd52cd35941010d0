import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planDoc } from '../../../src/core/exports/index.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import { readDocument } from '../../../src/entry/documents.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { describeIf, hasShared, hasSoffice, REASONS, sharedPath } from '../../support/optional.ts';
import { planOf } from '../../support/readPlans.ts';
import { converted } from '../soffice.ts';
import { cellsOf } from './cells.ts';

/** Plans through the PDF that LibreOffice prints of our .docx: what comes back is what went out. */

/**
 * Which lines of the tables are printed, and how much comes back at least. Without any line nothing tells a cell over
 * several rows from a cell of the first of them.
 */
const PRINTED: [lines: string, taken: RegExp, least: number][] = [
  ['with all lines', /(?!)/gu, 0.98],
  ['without lines down', /<w:(?:left|right|insideV) w:val="single"/gu, 0.98],
  ['without lines', /<w:(?:left|right|top|bottom|insideV|insideH) w:val="single"/gu, 0.97],
];
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const read = async (name: string, bytes: Uint8Array): Promise<Plan> =>
  planOf(await readDocument({ name, bytes }));

interface Trip {
  cells: number;
  lost: string[];
  notes: number;
}

/** The borders of tables without those that a pattern names. */
function without(taken: RegExp, file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const main = 'word/document.xml';
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  const bare = xml.replace(/<w:tblBorders>.*?<\/w:tblBorders>/gsu, (borders) =>
    borders.replace(taken, (border) => border.replace('single', 'none')),
  );
  return zipSync({ ...parts, [main]: strToU8(bare) });
}

async function trips(plans: Record<string, Plan>, taken: RegExp): Promise<Record<string, Trip>> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, plan] of Object.entries(plans))
    files[name] = without(taken, await writeDocx(planDoc(plan)));
  const printed = converted(files, 'docx', [{ to: 'pdf' }]);
  const done: Record<string, Trip> = {};
  for (const [name, file] of Object.entries(files)) {
    const out = cellsOf(await read('a.docx', file));
    const back = await read('a.pdf', printed[name] ?? new Uint8Array());
    const now = cellsOf(back);
    const lost = [...out].flatMap(([at, value]) => (now.get(at) === value ? [] : [at]));
    done[name] = { cells: out.size, lost, notes: back.notes.length };
  }
  return done;
}

const share = ({ cells, lost }: Trip) => 1 - lost.length / cells;
const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));

describeIf(hasSoffice, 'through a PDF of LibreOffice', REASONS.soffice, () => {
  test.each(PRINTED)('the sample %s comes back', async (_, taken, least) => {
    const { sample } = await trips({ sample: await read('mau.docx', bytesOf(SAMPLE)) }, taken);
    expect(sample && share(sample)).toBeGreaterThanOrEqual(least);
  });
});

describeIf(hasSoffice && hasShared, 'real plans through a PDF', REASONS.shared, () => {
  const paths = ['plan-2022', 'real-plans'].flatMap((folder) =>
    existsSync(sharedPath(folder))
      ? readdirSync(sharedPath(folder)).flatMap((name) =>
          name.endsWith('.txt') ? [sharedPath(folder, name)] : [],
        )
      : [],
  );
  test.each(PRINTED)('%s come back', async (_, taken, least) => {
    const plans: Record<string, Plan> = {};
    for (const [i, path] of paths.entries()) plans[`p${i}`] = await read('a.txt', bytesOf(path));
    const shares = Object.values(await trips(plans, taken)).map((trip) => share(trip) >= least);
    expect(shares).toEqual(paths.map(() => true));
  });
});
