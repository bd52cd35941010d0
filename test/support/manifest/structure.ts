import { childOf, type Element } from './tree.ts';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const XSI = 'xsi:type';

/**
 * What may stand below an element, in this order: the schema (MS-OWEMXML) is made of sequences, and Office refuses a
 * manifest whose elements are in another order without saying which. "!" must be there, "*" may come several times.
 * Only the elements that an Excel task pane with a shared runtime can use.
 */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl',
    'AppDomains',
    'Hosts!',
    'Requirements',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
  ],
  AppDomains: ['AppDomain*!'],
  DefaultSettings: ['SourceLocation!'],
  Requirements: ['Sets'],
  Sets: ['Set*!'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  Hosts: ['Host*!'],
  Runtimes: ['Runtime*!'],
  AllFormFactors: ['ExtensionPoint*!'],
  Script: ['SourceLocation!'],
  Page: ['SourceLocation!'],
  Metadata: ['SourceLocation!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint*!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  CustomTab: ['OverriddenByRibbonApi', 'Group*!', 'Label!', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label!', 'Icon!', 'Control*!'],
  Control: ['OverriddenByRibbonApi', 'Label!', 'ToolTip', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Icon: ['Image*!'],
  Resources: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings!'],
  Images: ['Image*!'],
  Urls: ['Url*!'],
  ShortStrings: ['String*!'],
  LongStrings: ['String*!'],
  String: ['Override*'],
  Url: ['Override*'],
  DisplayName: ['Override*'],
};
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ExecuteFunction: ['FunctionName!'],
  ShowTaskpane: ['TaskpaneId', 'SourceLocation!', 'Title'],
};
const POINTS: Readonly<Record<string, readonly string[]>> = {
  PrimaryCommandSurface: ['CustomTab*'],
  CustomFunctions: ['Script!', 'Page!', 'Metadata!', 'Namespace!'],
};

/** Elements of the basic types, wherever they stand below VersionOverrides. */
const BASIC_NAMES = new Set([
  'Sets',
  'Set',
  'Image',
  'Images',
  'Url',
  'Urls',
  'String',
  'ShortStrings',
  'LongStrings',
  'Override',
]);

/** What is wrong with the order, the number, the names and the namespaces of the elements. */
export function structureProblems(root: Element): string[] {
  if (root.name !== 'OfficeApp' || root.space !== APP)
    return ['The root is not OfficeApp of appforoffice/1.1.'];
  if (root.attributes[XSI] !== 'TaskPaneApp') return ['OfficeApp is not a TaskPaneApp.'];
  return elementProblems(root, false);
}

function elementProblems(element: Element, overrides: boolean): string[] {
  const inOverrides = overrides || element.name === 'VersionOverrides';
  const allowed = sequenceOf(element, inOverrides);
  return [
    ...spaceProblems(element, inOverrides),
    ...(allowed ? sequenceProblems(element, allowed) : []),
    ...element.children.flatMap((child) => elementProblems(child, inOverrides)),
  ];
}

function sequenceOf(element: Element, inOverrides: boolean): readonly string[] | undefined {
  const type = element.attributes[XSI] ?? '';
  if (element.name === 'Action') return ACTIONS[type] ?? [];
  if (element.name === 'ExtensionPoint') return POINTS[type] ?? [];
  if (element.name === 'Host') return inOverrides ? ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'] : [];
  // The description of the base is a text with overrides; that of a tip refers to a resource.
  if (element.name === 'Description') return inOverrides ? [] : ['Override*'];
  return SEQUENCES[element.name];
}

function spaceProblems(element: Element, inOverrides: boolean): string[] {
  const wanted = !inOverrides ? APP : BASIC_NAMES.has(element.name) ? BASIC : OVERRIDES;
  return element.space === wanted
    ? []
    : [`${place(element)} is in the namespace ${element.space}, not in ${wanted}.`];
}

function sequenceProblems(element: Element, allowed: readonly string[]): string[] {
  const names = allowed.map((entry) => entry.replace(/[*!]/gu, ''));
  const positions = element.children.map((child) => names.indexOf(child.name));
  const unknown = element.children.filter((_, i) => positions[i] === -1);
  const early = element.children.filter(
    (_, i) => positions[i] !== -1 && (positions[i] ?? 0) < Math.max(-1, ...positions.slice(0, i)),
  );
  const twice = element.children.filter((child, i) => {
    const entry = allowed[positions[i] ?? -1] ?? '*';
    return !entry.includes('*') && element.children.slice(0, i).some(({ name }) => name === child.name);
  });
  const missing = names.filter((name, i) => allowed[i]?.includes('!') && !childOf(element, name));
  return [
    ...unknown.map((child) => `${place(child)} does not belong below ${element.name}.`),
    ...early.map(
      (child) => `${place(child)} comes too late: below ${element.name} the order is ${names.join(', ')}.`,
    ),
    ...twice.map((child) => `${place(child)} comes twice.`),
    ...missing.map((name) => `${place(element)} has no ${name}.`),
  ];
}

export const place = (element: Element): string => `${element.name} (line ${element.line})`;
