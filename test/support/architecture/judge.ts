import { posix } from 'node:path';
import ts from 'typescript';
import { findCycles } from './cycles.ts';
import { findGlobals, findImpure } from './globals.ts';
import { findForms, findImports, type ImportSite, lineOf } from './imports.ts';
import { allowsPackage, type Room, roomOf, ROOMS } from './rooms.ts';

/** A file by its path in the repository, `/` as the separator. */
export interface Source {
  path: string;
  text: string;
}

export const RULES = [
  'unknown-room',
  'room',
  'deep-import',
  'package',
  'outside',
  'extension',
  'missing',
  'require',
  'reference',
  'computed',
  'cycle',
  'impure',
  'office',
  'default-export',
  'export-star',
] as const;
export type RuleId = (typeof RULES)[number];

export interface Violation {
  rule: RuleId;
  file: string;
  line: number;
  text: string;
}

/** Everything in which these files differ from the table of the house; an empty list when nothing does. */
export function judge(sources: readonly Source[]): Violation[] {
  const { files, checker } = parse(sources);
  const known = new Set(sources.map(({ path }) => path));
  const edges = new Map<string, string[]>();
  const found = files.flatMap((file) => {
    const room = roomOf(file.fileName);
    if (!room) return [violation('unknown-room', file.fileName, 1, 'lies in no room of the table')];
    const imports = findImports(file);
    edges.set(
      file.fileName,
      imports.flatMap((site) => targetOf(file.fileName, site) ?? []),
    );
    return [
      ...imports.flatMap((site) => judgeImport(file.fileName, room, site, known)),
      ...findForms(file).map(({ rule, line }) => violation(rule, file.fileName, line, 'is not used here')),
      ...judgeGlobals(file, room, checker),
    ];
  });
  const cycles = findCycles(edges).map((cycle) => violation('cycle', cycle[0] ?? '', 1, cycle.join(' → ')));
  return [...found, ...cycles];
}

const violation = (rule: RuleId, file: string, line: number, text: string): Violation => ({
  rule,
  file,
  line,
  text,
});

/** Bound but not checked: no library, no other file, so that only what the file declares has a symbol. */
function parse(sources: readonly Source[]) {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    jsx: ts.JsxEmit.ReactJSX,
  };
  const host: ts.CompilerHost = {
    getSourceFile: (name, target) => {
      const text = texts.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, target, true);
    },
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const files = [...texts.keys()].flatMap((name) => program.getSourceFile(name) ?? []);
  return { files, checker: program.getTypeChecker() };
}

const isCode = (path: string) => /\.tsx?$/u.test(path);

function targetOf(file: string, { specifier }: ImportSite): string | undefined {
  if (specifier === undefined || !specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), specifier);
}

function judgeImport(file: string, room: Room, site: ImportSite, known: ReadonlySet<string>): Violation[] {
  const say = (rule: RuleId, text: string) => [violation(rule, file, site.line, text)];
  const { kind, specifier } = site;
  if (kind === 'require' || kind === 'reference') return say(kind, `names ${specifier ?? '…'} by ${kind}`);
  if (specifier === undefined) return say('computed', 'imports by a computed name, which cannot be checked');
  const target = targetOf(file, site);
  if (target === undefined) return judgePackage(room, specifier, say);
  if (!target.startsWith('src/')) return judgeOutside(room, target, say);
  if (isCode(target) || !/\.(css|svg|html)$/u.test(target)) {
    if (!isCode(target)) return say('extension', `${specifier} does not end in .ts or .tsx`);
    if (!known.has(target)) return say('missing', `${specifier} is not there`);
  }
  return judgeRooms(room, target, say);
}

type Say = (rule: RuleId, text: string) => Violation[];

function judgePackage(room: Room, specifier: string, say: Say): Violation[] {
  if (/^(\/|[a-z]+:\/)/u.test(specifier)) return say('outside', `${specifier} is no file of the project`);
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (allowsPackage(room, specifier.startsWith('node:') ? specifier : name)) return [];
  return say('package', `${room.path} may not import ${specifier}`);
}

function judgeOutside(room: Room, target: string, say: Say): Violation[] {
  if (room.assets && target.startsWith('assets/')) return [];
  return say('outside', `${room.path} may not reach ${target}`);
}

function judgeRooms(room: Room, target: string, say: Say): Violation[] {
  const other = roomOf(target);
  if (!other) return say('unknown-room', `${target} lies in no room of the table`);
  if (other === room) return [];
  if (!room.rooms.includes(other.path)) return say('room', `${room.path} may not import ${other.path}`);
  if (target === `src/${other.path}/index.ts`) return [];
  return say('deep-import', `${target} must be imported through src/${other.path}/index.ts`);
}

const OFFICE_NAMES = new Set(ROOMS.flatMap((room) => room.globals ?? []));

function judgeGlobals(file: ts.SourceFile, room: Room, checker: ts.TypeChecker): Violation[] {
  const office = findGlobals(file, checker).filter(
    (node) => OFFICE_NAMES.has(node.text) && !room.globals?.includes(node.text),
  );
  const impure = room.path.startsWith('core/') ? findImpure(file, checker) : [];
  return [
    ...office.map((node) =>
      violation('office', file.fileName, lineOf(node, file), `${room.path} may not know ${node.text}`),
    ),
    ...impure
      .filter(({ name }) => !OFFICE_NAMES.has(name) && name !== 'require')
      .map(({ name, line }) => violation('impure', file.fileName, line, `core may not use ${name}`)),
  ];
}
