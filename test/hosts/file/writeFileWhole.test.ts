import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import * as real from 'node:fs/promises';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the next call of each function of the disk fails with; the rest is the real disk. */
const faults = new Map<string, string>();
const failing = (name: string) => {
  const code = faults.get(name);
  if (code !== undefined) throw Object.assign(new Error(`${code}: made up`), { code });
};

jest.unstable_mockModule('node:fs/promises', () => ({
  ...real,
  link: async (...args: Parameters<typeof real.link>) => {
    failing('link');
    await real.link(...args);
  },
  rename: async (...args: Parameters<typeof real.rename>) => {
    failing('rename');
    await real.rename(...args);
  },
  open: async (...args: Parameters<typeof real.open>) => {
    failing('open');
    const file = await real.open(...args);
    return {
      // A full disk takes the first half.
      writeFile: async (bytes: Uint8Array) => {
        await file.writeFile(faults.has('write') ? bytes.slice(0, bytes.length / 2) : bytes);
        failing('write');
      },
      sync: async () => {
        failing('sync');
        await file.sync();
      },
      close: () => file.close(),
    };
  },
}));

const { writeFileWhole } = await import('../../../src/hosts/file/index.ts');
const { WorkbookError } = await import('../../../src/core/workbook/index.ts');

const OLD = new Uint8Array([1, 2, 3]);
const NEW = new Uint8Array(100_000).fill(7);
let folder = '';
const path = () => join(folder, 'sổ thi đua.xlsx');
const there = () => readdirSync(folder);
const content = () => new Uint8Array(readFileSync(path()));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-'));
});
afterEach(() => {
  faults.clear();
  rmSync(folder, { recursive: true });
});

/** The code of the WorkbookError it must end in. */
async function codeOf(writing: Promise<void>): Promise<string> {
  const error = await writing.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as { where?: unknown }).where).toMatchObject({ file: expect.any(String) });
  return (error as { code: string }).code;
}

describe('a file is written whole or not at all', () => {
  test('where there was none', async () => {
    await writeFileWhole(path(), NEW);
    expect(content()).toEqual(NEW);
    expect(there()).toHaveLength(1);
  });

  test('one that is there is kept without force, and replaced with it', async () => {
    writeFileSync(path(), OLD);
    expect(await codeOf(writeFileWhole(path(), NEW))).toBe('exists');
    expect(content()).toEqual(OLD);
    await writeFileWhole(path(), NEW, { force: true });
    expect(content()).toEqual(NEW);
    expect(there()).toHaveLength(1);
  });

  const FAULTS: [string, string][] = [
    ['open', 'EACCES'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
  ];
  test.each(FAULTS)(
    '%s fails with %s: what was there stays, nothing is left beside it',
    async (call, code) => {
      faults.set(call, code);
      expect(await codeOf(writeFileWhole(path(), NEW))).toBe('unwritable');
      expect(there()).toEqual([]);
      writeFileSync(path(), OLD);
      expect(await codeOf(writeFileWhole(path(), NEW, { force: true }))).toBe('unwritable');
      expect(content()).toEqual(OLD);
      expect(there()).toHaveLength(1);
    },
  );

  test('the move fails, as on a file that another program holds open', async () => {
    writeFileSync(path(), OLD);
    faults.set('rename', 'EBUSY');
    expect(await codeOf(writeFileWhole(path(), NEW, { force: true }))).toBe('unwritable');
    expect(content()).toEqual(OLD);
    expect(there()).toHaveLength(1);
  });

  test('a disk without links: still whole, still no file replaced', async () => {
    faults.set('link', 'EPERM');
    await writeFileWhole(path(), NEW);
    expect(content()).toEqual(NEW);
    expect(await codeOf(writeFileWhole(path(), OLD))).toBe('exists');
    expect(content()).toEqual(NEW);
    expect(there()).toHaveLength(1);
  });

  test('a disk without links on which the move fails leaves nothing', async () => {
    faults.set('link', 'EPERM');
    faults.set('rename', 'EIO');
    expect(await codeOf(writeFileWhole(path(), NEW))).toBe('unwritable');
    expect(there()).toEqual([]);
  });

  test('a folder that is not there', async () => {
    expect(await codeOf(writeFileWhole(join(folder, 'không có', 'a.xlsx'), NEW))).toBe('unwritable');
    expect(there()).toEqual([]);
  });

  test('a name as long as the disk takes', async () => {
    const long = join(folder, `${'a'.repeat(250)}.xlsx`);
    await writeFileWhole(long, NEW);
    expect(there()).toEqual([`${'a'.repeat(250)}.xlsx`]);
  });

  test('two at once: one is written, the other is told so', async () => {
    const both = await Promise.allSettled([writeFileWhole(path(), NEW), writeFileWhole(path(), OLD)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([OLD, NEW]).toContainEqual(content());
    expect(there()).toHaveLength(1);
  });
});
