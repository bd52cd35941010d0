import { describe, expect, test } from '@jest/globals';
import { readSources } from './support/architecture/disk.ts';
import { judge, RULES, type Source, type Violation } from './support/architecture/judge.ts';

const shown = (found: readonly Violation[]) =>
  found.map(({ rule, file, line, text }) => `${file}:${line} [${rule}] ${text}`);

describe('src on the disk', () => {
  const sources = readSources();

  test('there is something to judge', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test('keeps the table of the house', () => {
    expect(shown(judge(sources))).toEqual([]);
  });
});

/** A few files that every case may import. */
const HOUSE: Source[] = [
  'core/text/index.ts',
  'core/text/text.ts',
  'core/calendar/index.ts',
  'core/plan/index.ts',
  'core/units/index.ts',
  'core/sheets/index.ts',
  'readers/shared/index.ts',
  'readers/xlsx/index.ts',
  'readers/html/index.ts',
  'writers/xlsx/index.ts',
  'hosts/excel/index.ts',
  'app/index.ts',
  'app/ports.ts',
  'pane/index.ts',
  'pane/startup/index.ts',
  'pane/startup/watch.ts',
].map((path) => ({ path: `src/${path}`, text: 'export const something = 1;' }));

const judgeOne = (path: string, text: string) => judge([...HOUSE, { path: `src/${path}`, text }]);

/** Each must be found, for exactly this rule. */
const BAD: [rule: string, path: string, text: string][] = [
  ['room', 'core/text/a.ts', "import { x } from '../plan/index.ts';"],
  ['room', 'core/text/a.ts', "import type { X } from '../plan/index.ts';"],
  ['room', 'core/text/a.ts', "import { type X } from '../plan/index.ts';"],
  ['room', 'core/text/a.ts', "export { x } from '../plan/index.ts';"],
  ['room', 'core/text/a.ts', "export type { X } from '../plan/index.ts';"],
  ['room', 'core/text/a.ts', "import '../plan/index.ts';"],
  ['room', 'core/text/a.ts', "const x = await import('../plan/index.ts');"],
  ['room', 'core/text/a.ts', 'const x = await import(`../plan/index.ts`);'],
  ['room', 'core/text/a.ts', "type X = import('../plan/index.ts').X;"],
  ['room', 'core/outcome/a.ts', "import { x } from '../text/index.ts';"],
  ['room', 'core/deadlines/a.ts', "import { x } from '../units/index.ts';"],
  ['room', 'core/plan/a.ts', "import { x } from '../../readers/html/index.ts';"],
  ['room', 'core/plan/a.ts', "import { x } from '../../app/index.ts';"],
  ['room', 'readers/docx/a.ts', "import { x } from '../xlsx/index.ts';"],
  ['room', 'readers/shared/a.ts', "import { x } from '../html/index.ts';"],
  ['room', 'writers/docx/a.ts', "import { x } from '../xlsx/index.ts';"],
  ['room', 'writers/docx/a.ts', "import { x } from '../../readers/shared/index.ts';"],
  ['room', 'hosts/excel/a.ts', "import { x } from '../../writers/xlsx/index.ts';"],
  ['room', 'hosts/file/a.ts', "import { x } from '../../readers/html/index.ts';"],
  ['room', 'hosts/file/a.ts', "import { x } from '../../app/index.ts';"],
  ['room', 'app/commands/a.ts', "const x = await import('../../readers/html/index.ts');"],
  ['room', 'app/a.ts', "import { x } from '../hosts/excel/index.ts';"],
  ['room', 'pane/screens/a.tsx', "import { x } from '../../hosts/excel/index.ts';"],
  ['room', 'pane/startup/a.ts', "import { x } from '../index.ts';"],
  ['room', 'pane/startup/a.ts', "import { x } from '../../core/text/index.ts';"],
  ['room', 'grid/a.tsx', "import { x } from '../pane/index.ts';"],
  ['room', 'functions/a.ts', "import { x } from '../app/index.ts';"],
  ['room', 'app/a.ts', "new Worker(new URL('../readers/html/index.ts', import.meta.url));"],
  ['deep-import', 'core/plan/a.ts', "import { x } from '../text/text.ts';"],
  ['deep-import', 'pane/a.ts', "import type { X } from '../app/ports.ts';"],
  ['deep-import', 'entry/cli/a.ts', "const x = await import('../../app/ports.ts');"],
  ['deep-import', 'entry/a.ts', "import { x } from '../pane/startup/watch.ts';"],
  ['unknown-room', 'a.ts', 'export const a = 1;'],
  ['unknown-room', 'core/a.ts', 'export const a = 1;'],
  ['unknown-room', 'core/misc/a.ts', 'export const a = 1;'],
  ['unknown-room', 'utils/a.ts', 'export const a = 1;'],
  ['unknown-room', 'readers/odt/a.ts', 'export const a = 1;'],
  ['package', 'core/text/a.ts', "import React from 'react';"],
  ['package', 'core/text/a.ts', "import { readFileSync } from 'node:fs';"],
  ['package', 'core/text/a.ts', "import fs from 'fs';"],
  ['package', 'core/text/a.ts', "import 'fflate';"],
  ['package', 'core/text/a.ts', "import { distance } from 'fastest-levenshtein';"],
  ['package', 'readers/xlsx/a.ts', "const { Document } = await import('docx');"],
  ['package', 'readers/html/a.ts', "import { x } from 'docx/build';"],
  ['package', 'hosts/excel/a.ts', "import { x } from 'node:path';"],
  ['package', 'app/a.ts', "import type { ReactNode } from 'react';"],
  ['package', 'pane/a.ts', "import { x } from 'fast-check';"],
  ['package', 'pane/startup/a.ts', "import { x } from 'react';"],
  ['package', 'pane/a.ts', "import { x } from '@microsoft/office-js';"],
  ['package', 'functions/a.ts', "import * as z from 'zod';"],
  ['outside', 'core/text/a.ts', "import { x } from '../../../test/support/tables.ts';"],
  ['outside', 'core/text/a.ts', "import units from '../../../assets/units.json' with { type: 'json' };"],
  ['outside', 'entry/cli/a.ts', "import { x } from '../../../test/support/tables.ts';"],
  ['outside', 'entry/cli/a.ts', "import { x } from '/home/x.ts';"],
  ['outside', 'entry/cli/a.ts', "import { x } from 'https://example.org/x.ts';"],
  ['extension', 'core/plan/a.ts', "import { x } from '../text';"],
  ['extension', 'core/plan/a.ts', "import { x } from '../text/index.js';"],
  ['missing', 'core/plan/a.ts', "import { x } from './nowhere.ts';"],
  ['require', 'core/text/a.ts', "const x = require('fs');"],
  ['require', 'hosts/file/a.ts', "const x = require.resolve('fs');"],
  ['require', 'hosts/file/a.ts', "import x = require('fs');"],
  ['reference', 'hosts/file/a.ts', '/// <reference types="node" />\nexport const x = 1;'],
  ['computed', 'entry/cli/a.ts', 'const name = `./${1}.ts`; await import(name);'],
  ['cycle', 'core/text/a.ts', "import { x } from './a.ts';"],
  ['impure', 'core/text/a.ts', 'export const x = Date.now();'],
  ['impure', 'core/text/a.ts', 'export const x = new Date();'],
  ['impure', 'core/text/a.ts', 'export const x = new Date;'],
  ['impure', 'core/text/a.ts', 'export const x = Date();'],
  ['impure', 'core/text/a.ts', 'export const x = new Date(2026, 0, 1);'],
  ['impure', 'core/text/a.ts', 'export const x = new Date(...[]);'],
  ['impure', 'core/text/a.ts', 'const D = Date; export const x = new D();'],
  ['impure', 'core/text/a.ts', 'const { now } = Date;'],
  ['impure', 'core/text/a.ts', "export const x = Date['now']();"],
  ['impure', 'core/text/a.ts', 'export const x = new Date(0).getMonth();'],
  ['impure', 'core/text/a.ts', 'export const x = Math.random();'],
  ['impure', 'core/text/a.ts', "export const x = Math['random']();"],
  ['impure', 'core/text/a.ts', 'const { random } = Math;'],
  ['impure', 'core/text/a.ts', 'const m = { Math };'],
  ['impure', 'core/text/a.ts', "console.log('x');"],
  ['impure', 'core/text/a.ts', 'export const x = process.env;'],
  ['impure', 'core/text/a.ts', 'export const x = globalThis.document;'],
  ['impure', 'core/text/a.ts', 'export const x = window;'],
  ['impure', 'core/text/a.ts', "document.title = 'x';"],
  ['impure', 'core/text/a.ts', 'export const f = () => ({ document });'],
  ['impure', 'core/text/a.ts', 'export const f = (x = navigator) => x;'],
  ['impure', 'core/text/a.ts', "export const x = fetch('x');"],
  ['impure', 'core/text/a.ts', 'setTimeout(() => 1, 1);'],
  ['impure', 'core/text/a.ts', 'export const x = performance.now();'],
  ['impure', 'core/text/a.ts', 'export const x = crypto.randomUUID();'],
  ['impure', 'core/text/a.ts', "export const x = eval('1');"],
  ['impure', 'core/text/a.ts', "export const x = new Function('return 1')();"],
  ['impure', 'core/text/a.ts', 'export const x = import.meta.url;'],
  ['impure', 'core/text/a.ts', "export const x = 'a'.localeCompare('b');"],
  ['impure', 'core/text/a.ts', 'export const x = new Intl.Collator();'],
  [
    'impure',
    'core/text/a.ts',
    "export const f = () => { const window = 1; return window; }; window.open('x');",
  ],
  ['office', 'core/text/a.ts', 'export const x = Excel.run;'],
  ['office', 'app/a.ts', 'export function f(range: Excel.Range) { return range; }'],
  ['office', 'pane/a.ts', 'Office.onReady();'],
  ['office', 'functions/a.ts', 'Excel.run(() => 1);'],
  ['default-export', 'pane/a.ts', 'export default 1;'],
  ['default-export', 'pane/a.ts', 'export default function f() {}'],
  ['default-export', 'pane/a.ts', 'export default class A {}'],
  ['default-export', 'pane/a.ts', 'const a = 1; export { a as default };'],
  ['export-star', 'app/a.ts', "export * from './ports.ts';"],
  ['export-star', 'app/a.ts', "export * as ports from './ports.ts';"],
];

describe('what must be found', () => {
  test.each(BAD)('%s: %s: %s', (rule, path, text) => {
    const found = judgeOne(path, text);
    expect(shown(found)).not.toEqual([]);
    expect(new Set(found.map((one) => one.rule))).toEqual(new Set([rule]));
  });

  test('every rule has a bad case', () => {
    expect(new Set(BAD.map(([rule]) => rule))).toEqual(new Set(RULES));
  });

  test('a round of three files, each of them allowed', () => {
    const files = ['b', 'c', 'a'].map((next, i) => ({
      path: `src/core/text/${'abc'[i]}.ts`,
      text: `import type { X } from './${next}.ts';`,
    }));
    const [found, ...more] = judge(files);
    expect(more).toEqual([]);
    expect(found?.text).toBe(['a', 'b', 'c', 'a'].map((name) => `src/core/text/${name}.ts`).join(' → '));
  });
});

/** Each is allowed, however much it looks like the cases above. */
const GOOD: [path: string, text: string][] = [
  ['core/plan/a.ts', "import { x } from '../text/index.ts'; import * as z from 'zod';"],
  ['core/units/a.ts', "import { distance } from 'fastest-levenshtein';"],
  ['core/plan/a.ts', "// import { x } from '../sheets/index.ts'; new Date(); Date.now()"],
  ['core/plan/a.ts', "export const x = \"import y from '../sheets/index.ts'; require('fs')\";"],
  ['core/plan/a.ts', "export const x = /require('fs')|Date.now()/u;"],
  ['core/plan/a.ts', 'export const f = (document: { window: 1 }) => document.window;'],
  ['core/plan/a.ts', 'const process = 1; export const x = { process, console: 1 };'],
  ['core/plan/a.ts', 'export const f = ({ window: x }: { window: 1 }) => x;'],
  [
    'core/plan/a.ts',
    'export const x = new Date(0).toISOString(), y = Date.UTC(2026, 0), z = Math.max(1, 2);',
  ],
  ['core/plan/a.ts', "export const x = new Intl.Collator('vi'); export type D = Date;"],
  ['core/plan/a.ts', "export class A extends Error { override readonly name = 'A'; }"],
  ['readers/docx/a.ts', "import { x } from '../shared/index.ts'; import { unzipSync } from 'fflate';"],
  ['hosts/file/a.ts', "import { x } from '../../writers/xlsx/index.ts'; import fs from 'node:fs/promises';"],
  ['hosts/excel/a.ts', 'export const f = (range: Excel.Range) => Excel.run(async () => range);'],
  ['functions/a.ts', 'throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue);'],
  ['app/a.ts', 'export const x = console, y = new Date();'],
  ['app/a.ts', 'export const f = (x: { Excel: 1 }) => x.Excel;'],
  ['pane/a.tsx', "import { Button } from '@fluentui/react-components'; import './a.css';"],
  ['entry/a.ts', "import { x } from '../pane/startup/index.ts'; import { y } from '../pane/index.ts';"],
  ['entry/cli/a.ts', "import x from '../../../assets/x.json' with { type: 'json' };"],
  [
    'entry/browser/a.ts',
    "const x = await import('../../readers/html/index.ts'); import '../../pane/index.ts';",
  ],
];

describe('what must not be found', () => {
  test.each(GOOD)('%s: %s', (path, text) => {
    expect(shown(judgeOne(path, text))).toEqual([]);
  });
});
