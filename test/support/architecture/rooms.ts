/**
 * The table of the house: which folder of `src/` may import what. `test/architecture.test.ts` holds it against the
 * disk. A folder that is not here is a finding: give it a line first.
 */
export interface Room {
  /** Path below `src/`: `core/plan`. */
  path: string;
  /** Rooms it may import, each through its `index.ts`. */
  rooms: readonly string[];
  /** npm packages it may import; `@fluentui/*` stands for a scope, `node:*` for Node's own modules. */
  packages: readonly string[];
  /** Things of the Office runtime that it may name. */
  globals?: readonly string[];
  /** May name files of `assets/`. */
  assets?: boolean;
}

/** Later may use earlier, never back, and never a neighbour of the same step. */
export const CORE_ORDER: readonly (readonly string[])[] = [
  ['text', 'outcome'],
  ['calendar'],
  ['table'],
  ['workbook'],
  ['deadlines', 'units'],
  ['plan'],
  ['progress'],
  ['rules'],
  ['check', 'scoring'],
  ['sheets'],
  ['exports'],
];

const inCore = (steps: readonly (readonly string[])[]) => steps.flat().map((name) => `core/${name}`);

/**
 * Small pure packages that one room of core may use beside zod. Edit distance is measured thousands of times for each
 * name that the directory does not know, and this one (no dependencies, no globals) is many times faster than a plain
 * table.
 */
const PURE: Readonly<Record<string, readonly string[]>> = { units: ['fastest-levenshtein'] };

const CORE: Room[] = CORE_ORDER.flatMap((step, i) =>
  step.map((name) => ({
    path: `core/${name}`,
    rooms: inCore(CORE_ORDER.slice(0, i)),
    packages: ['zod', ...(PURE[name] ?? [])],
  })),
);

const ALL_CORE = CORE.map(({ path }) => path);
const READ = ['fflate', 'saxes'];
const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

const reader = (name: string, packages: string[]): Room => ({
  path: `readers/${name}`,
  rooms: name === 'shared' ? ALL_CORE : [...ALL_CORE, 'readers/shared'],
  packages,
});
const writer = (name: string, packages: string[]): Room => ({
  path: `writers/${name}`,
  rooms: ALL_CORE,
  packages,
});

const FILES = ['readers/xlsx', 'writers/xlsx'];
const REACT = ['react', 'react-dom'];

const OUTSIDE_ENTRY: Room[] = [
  ...CORE,
  reader('shared', READ),
  reader('text', []),
  reader('html', READ),
  reader('docx', READ),
  reader('xlsx', READ),
  reader('pdf', ['pdfjs-dist']),
  writer('docx', ['docx', 'fflate']),
  writer('xlsx', ['fflate']),
  writer('ics', ['ical-generator']),
  writer('csv', []),
  { path: 'hosts/excel', rooms: ALL_CORE, packages: [], globals: OFFICE },
  // An .xlsx that keeps all it holds besides: what the page and the disk need alike, as readers/shared is for readers.
  { path: 'hosts/package', rooms: [...ALL_CORE, ...FILES], packages: [] },
  { path: 'hosts/browser', rooms: [...ALL_CORE, 'hosts/package'], packages: ['@ironcalc/wasm'] },
  { path: 'hosts/file', rooms: [...ALL_CORE, ...FILES, 'hosts/package'], packages: ['node:*'] },
  { path: 'app', rooms: ALL_CORE, packages: [] },
  // Runs before React and before office.js, in engines of 2013: it stands on nothing, not even on the pane around it.
  { path: 'pane/startup', rooms: [], packages: [] },
  { path: 'pane', rooms: [...ALL_CORE, 'app'], packages: [...REACT, '@fluentui/*'] },
  {
    path: 'grid',
    rooms: [...ALL_CORE, 'app'],
    packages: [...REACT, '@tanstack/react-virtual'],
  },
  // Associates the functions at each start of the pane; what they are made of is a chunk loaded at the first formula.
  { path: 'functions/start', rooms: [], packages: [], globals: ['CustomFunctions'] },
  { path: 'functions', rooms: [...ALL_CORE, 'functions/start'], packages: [], globals: ['CustomFunctions'] },
];

/** Everything may come together here, and only here; `node:*` only in the command. */
const ENTRY: Room = {
  path: 'entry',
  rooms: OUTSIDE_ENTRY.map(({ path }) => path),
  packages: ['zod', ...REACT, '@fluentui/*', 'node:*'],
  globals: OFFICE,
  assets: true,
};

export const ROOMS: readonly Room[] = [...OUTSIDE_ENTRY, ENTRY];

const BY_PATH = new Map(ROOMS.map((room) => [room.path, room]));

/** `src/core/plan/repair.ts` → the room core/plan, the innermost one; undefined when the file lies in no known room. */
export function roomOf(file: string): Room | undefined {
  const [top, first, second] = file.split('/');
  if (top !== 'src' || first === undefined || second === undefined) return undefined;
  const isFile = file.split('/').length === 3;
  return (isFile ? undefined : BY_PATH.get(`${first}/${second}`)) ?? BY_PATH.get(first);
}

/** Does `@fluentui/react-components` or `node:fs` stand in the room's list? */
export function allowsPackage(room: Room, name: string): boolean {
  return room.packages.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
  );
}
