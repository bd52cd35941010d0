import { addressProblems, iconProblems, type ReadFile } from './addresses.ts';
import { functionProblems, type FunctionsWanted } from './functions.ts';
import { referenceProblems, textProblems } from './resources.ts';
import { structureProblems } from './structure.ts';
import { at, childrenOf, parseXml, textOf, walk, type Element } from './tree.ts';

export interface ManifestContext {
  /** The version of package.json: "0.1.0". */
  version: string;
  /** Requirement sets of Office that the add-in needs, with their version. */
  floor: Readonly<Record<string, string>>;
  /** The names that the pane gives its commands: "open-import" … */
  commands: readonly string[];
  functions: FunctionsWanted;
  /** Languages beside the default one. */
  languages: readonly string[];
  readFile: ReadFile;
}

/**
 * All that is wrong with a manifest, without the network: `[]` when it is good. Microsoft's own checker needs its
 * service, and it and the schema let pass references that lead nowhere, icons of a wrong size and addresses on http.
 */
export function manifestProblems(xml: string, context: ManifestContext): string[] {
  let root: Element;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`The file is not well-formed: ${(error as Error).message}`];
  }
  return [
    ...structureProblems(root),
    ...basicProblems(root, context),
    ...runtimeProblems(root),
    ...commandProblems(root, context.commands),
    ...functionProblems(root, context.functions, context.readFile),
    ...referenceProblems(root),
    ...textProblems(root, context.languages),
    ...addressProblems(root),
    ...iconProblems(root, context.readFile),
  ];
}

function basicProblems(root: Element, { version, floor }: ManifestContext): string[] {
  const sets = at(root, 'VersionOverrides', 'Requirements', 'Sets')?.children ?? [];
  const wanted = Object.entries(floor).filter(
    ([name, least]) =>
      !sets.some(({ attributes }) => attributes['Name'] === name && attributes['MinVersion'] === least),
  );
  return [
    ...unless(
      /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(textOf(root, 'Id') ?? ''),
      'Id is no GUID.',
    ),
    ...unless(
      textOf(root, 'Version') === `${version}.0`,
      `Version is ${textOf(root, 'Version')}, package.json says ${version}.`,
    ),
    ...unless(textOf(root, 'DefaultLocale') === 'vi-VN', 'DefaultLocale is not vi-VN.'),
    ...unless(textOf(root, 'Permissions') === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument.'),
    ...unless(at(root, 'Hosts', 'Host')?.attributes['Name'] === 'Workbook', 'The host is not Workbook.'),
    ...unless(
      childrenOf(root, 'Requirements').length === 0,
      'Requirements of the base would hide the add-in from an older Excel, which then says nothing.',
    ),
    ...wanted.map(([name, least]) => `${name} ${least} is not required.`),
  ];
}

/** A shared runtime: its page, the page of the functions and of the pane are one, and it lives long. */
function runtimeProblems(root: Element): string[] {
  const host = at(root, 'VersionOverrides', 'Hosts', 'Host');
  const runtime = host && at(host, 'Runtimes', 'Runtime');
  const page = runtime?.attributes['resid'];
  // The script and the metadata of the functions are files of their own.
  const pages = [...walk(root)].flatMap((element) =>
    ['Page', 'Action'].includes(element.name) ? childrenOf(element, 'SourceLocation') : [],
  );
  const others = [...[...walk(root)].filter(({ name }) => name === 'FunctionFile'), ...pages];
  return [
    ...unless(runtime?.attributes['lifetime'] === 'long', 'The runtime is not shared: lifetime is not long.'),
    ...others
      .filter(({ attributes }) => attributes['resid'] !== page)
      .map(({ name }) => `${name} is another page than the runtime's.`),
  ];
}

/** Each button calls a command that the pane knows, and each command has its button. */
function commandProblems(root: Element, commands: readonly string[]): string[] {
  const called = [...walk(root)].filter(({ name }) => name === 'FunctionName').map(({ text }) => text.trim());
  return [
    ...called.filter((name) => !commands.includes(name)).map((name) => `The pane has no command "${name}".`),
    ...commands.filter((name) => !called.includes(name)).map((name) => `No button calls "${name}".`),
  ];
}

const unless = (good: boolean, problem: string): string[] => (good ? [] : [problem]);
