import { expect } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { DocumentError } from '../../src/core/outcome/index.ts';
import { modernise } from '../../src/core/table/index.ts';
import { readDocument } from '../../src/entry/documents.ts';

/** Whole files with something wrong in them: each is read, or refused by name, and neither takes long. */

const SAMPLES = ['docx', 'xlsx', 'html', 'txt'].map((ending) => ({
  name: `ke-hoach-mau.${ending}`,
  bytes: new Uint8Array(
    readFileSync(new URL(`../../assets/samples/ke-hoach-mau.${ending}`, import.meta.url)),
  ),
}));

/** One change of some bytes, its place as a part of the whole. */
interface Change {
  kind: 'set' | 'cut' | 'copy' | 'write' | 'end';
  at: number;
  length: number;
  byte: number;
  text: string;
}

/** What hurts where a number, a name or a tag is expected. */
const PIECES = [
  ...['999999999', '-1', '0', '1e9', 'NaN', '<', '>', '"', '&', '&#0;', '&#x110000;', ']]>', '<![CDATA['],
  ...[
    '</w:tc>',
    '</w:tbl>',
    '<w:tbl>',
    '<w:tr>',
    '<w:p>',
    '</table>',
    '<table>',
    '<td rowspan=0 colspan=9999>',
  ],
  ...[
    '<w:gridSpan w:val="999"/>',
    '<w:vMerge/>',
    '<!DOCTYPE a>',
    '<!--',
    '\ufeff',
    '\u0000',
    '\t',
    '"\n',
    '\ufffd',
  ],
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'copy', 'write', 'write', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  byte: fc.nat(255),
  text: fc.constantFrom(...PIECES),
});

function changed(bytes: Uint8Array, { kind, at, length, byte, text }: Change): Uint8Array {
  const from = Math.floor(at * Math.max(0, bytes.length - 1));
  const [before, own, after] = [bytes.slice(0, from), bytes.slice(from, from + length), bytes.slice(from)];
  switch (kind) {
    case 'set':
      return joined(before, Uint8Array.of(byte), after.slice(1));
    case 'cut':
      return joined(before, after.slice(length));
    case 'copy':
      return joined(before, own, own, after);
    case 'write':
      return joined(before, new TextEncoder().encode(text), after);
    case 'end':
      return before;
  }
}

const joined = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));

/** In a package the changes are made inside one part and its sums are made right, else only those would be tried. */
function changedInside(bytes: Uint8Array, part: number, changes: readonly Change[]): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const path = paths[part % paths.length] ?? '';
  return zipSync(
    { ...parts, [path]: changes.reduce(changed, parts[path] ?? new Uint8Array()) },
    { level: 1 },
  );
}

const isPackage = (name: string) => /\.(?:docx|xlsx)$/u.test(name);
const SLOWEST = 20_000;

export async function holdMutations(numRuns: number): Promise<void> {
  const file = fc.constantFrom(...SAMPLES);
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(
    file,
    fc.nat(20),
    fc.boolean(),
    changes,
    async (sample, part, inside, all) => {
      const bytes =
        inside && isPackage(sample.name)
          ? changedInside(sample.bytes, part, all)
          : all.reduce(changed, sample.bytes);
      const start = performance.now();
      await expectReadOrNamed(sample.name, bytes);
      expect(performance.now() - start).toBeLessThan(SLOWEST);
    },
  );
  await fc.assert(property, { numRuns });
}

async function expectReadOrNamed(name: string, bytes: Uint8Array): Promise<void> {
  try {
    modernise(await readDocument({ name, bytes }));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    expect(error.data).toMatchObject({ file: name });
  }
}
