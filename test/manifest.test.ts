import { describe, expect, test } from '@jest/globals';
import { manifestProblems } from './support/manifest/problems.ts';
import { readManifest, repositoryContext } from './support/validateManifest.ts';

const GOOD = readManifest();
const context = repositoryContext();

test('manifest.xml has no problems', () => {
  expect(manifestProblems(GOOD, context)).toEqual([]);
});

/** The good manifest with one thing changed; a change that changes nothing would test nothing. */
function changed(from: string | RegExp, to: string): string {
  const result = GOOD.replace(from, to);
  expect(result).not.toBe(GOOD);
  return result;
}

const LABEL = '<Label resid="Import.Label"/>';
const BAD: [what: string, from: string | RegExp, to: string, problem: string][] = [
  ['not well-formed', '</Hosts>', '', 'not well-formed'],
  ['a prefix without a namespace', /xmlns:bt="[^"]+"/u, '', 'not well-formed'],
  ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'is not a TaskPaneApp'],
  ['an id that is no GUID', /<Id>[^<]+/u, '<Id>so-thi-dua', 'Id is no GUID'],
  ['another version than the package', /<Version>[^<]+/u, '<Version>9.9.9.0', 'package.json says'],
  ['another default language', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US', 'DefaultLocale'],
  ['fewer permissions than needed', 'ReadWriteDocument', 'ReadDocument', 'Permissions'],
  ['another host', 'Name="Workbook"', 'Name="Document"', 'The host is not Workbook'],
  ['an older ExcelApi', 'MinVersion="1.13"', 'MinVersion="1.1"', 'ExcelApi 1.13 is not required'],
  [
    'no shared runtime asked for',
    /<bt:Set Name="SharedRuntime"[^>]+>/u,
    '',
    'SharedRuntime 1.1 is not required',
  ],
  [
    'requirements of the base',
    '<DefaultSettings>',
    '<Requirements><Sets><Set Name="ExcelApi"/></Sets></Requirements><DefaultSettings>',
    'Requirements of the base',
  ],
  ['a runtime that is not shared', 'lifetime="long"', 'lifetime="short"', 'not shared'],
  [
    'functions on another page',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Icon.16"/>',
    'FunctionFile is another page',
  ],
  ['no runtime', /<Runtimes>[^]*<\/Runtimes>/u, '', 'not shared'],
  ['a command that the pane lacks', 'open-import', 'open-everything', 'no command "open-everything"'],
  ['a job without a button', 'open-export', 'open-import', 'No button calls "open-export"'],
  [
    'elements in another order',
    /(<Version>.*?<\/Version>)(\s*)(<ProviderName>.*?<\/ProviderName>)/u,
    '$3$2$1',
    'comes too late',
  ],
  [
    'the label of the tab before its groups',
    /(<CustomTab[^>]*>)/u,
    '$1<Label resid="Tab.Label"/>',
    'comes too late',
  ],
  ['an element twice', LABEL, LABEL + LABEL, 'comes twice'],
  ['an element that does not belong', LABEL, `${LABEL}<Tooltip resid="Import.Label"/>`, 'does not belong'],
  ['a button without its tip', /<Supertip>[^]*?<\/Supertip>/u, '', 'has no Supertip'],
  ['an action without a name', /<FunctionName>open-import<\/FunctionName>/u, '', 'has no FunctionName'],
  ['a resource of the wrong namespace', /bt:ShortStrings/gu, 'ShortStrings', 'is in the namespace'],
  ['a script from the texts', 'resid="Functions.Script"', 'resid="Import.Label"', 'not among the Urls'],
  ['a reference that leads nowhere', LABEL, '<Label resid="Nothing"/>', 'refers to "Nothing"'],
  ['a label from the long texts', LABEL, '<Label resid="Import.Tip"/>', 'not among the ShortStrings'],
  [
    'a resource that nobody uses',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Old" DefaultValue="a"><bt:Override Locale="en-US" Value="a"/></bt:String>',
    'nobody uses "Old"',
  ],
  ['an id of 33 characters', /Check\.Label/gu, 'x'.repeat(33), '1 to 32 characters'],
  ['the same id twice', 'id="SoThiDua.Button.Check"', 'id="SoThiDua.Button.Import"', 'comes twice'],
  [
    'a label of 126 characters',
    'DefaultValue="Nhập"',
    `DefaultValue="${'x'.repeat(126)}"`,
    '125 is the most',
  ],
  [
    'a tip of 251 characters',
    /(id="Import.Tip" DefaultValue=")[^"]+/u,
    `$1${'x'.repeat(251)}`,
    '250 is the most',
  ],
  ['an empty text', 'DefaultValue="Nhập"', 'DefaultValue=" "', 'empty text'],
  ['a language left out', '<bt:Override Locale="en-US" Value="Import"/>', '', 'no text for en-US'],
  [
    'a description in one language',
    /(<Description DefaultValue="[^"]+">)\s*<Override[^>]+>/u,
    '$1',
    'no text for en-US',
  ],
  ['http', /https(:[^"]+taskpane.html"\/>\s*<bt:Url )/u, 'http$1', 'is not https'],
  ['http in another language', /https(:[^"]+en.json)/u, 'http$1', 'is not https'],
  ['no custom functions', /<AllFormFactors>[^]*<\/AllFormFactors>/u, '', 'no extension point for the custom'],
  ['functions without a namespace', '<Namespace resid="Functions.Namespace"/>', '', 'has no Namespace'],
  ['another namespace', 'DefaultValue="TDKT"', 'DefaultValue="TD"', 'the namespace is "TD"'],
  ['a namespace in one language only', 'Value="TDKT"/>', 'Value="EC"/>', 'the namespace is "EC"'],
  ['metadata that is not there', 'functions/en.json', 'functions/fr.json', 'there is no file'],
  ['metadata that is none', 'assets/functions/vi.json', 'manifest.xml', 'is no metadata'],
  [
    'functions on another page than the pane',
    /(<Page>\s*<SourceLocation resid=")[^"]+/u,
    '$1Functions.Script',
    "another page than the runtime's",
  ],
  [
    'an address elsewhere',
    'https://localhost:3000/assets/icons/icon-64.png',
    'https://example.com/assets/icons/icon-64.png',
    'lies outside',
  ],
  [
    'a domain with a path',
    '<AppDomain>https://localhost:3000',
    '<AppDomain>https://localhost:3000/a',
    'more than',
  ],
  ['a domain that is no address', '<AppDomain>https://localhost:3000', '<AppDomain>localhost', 'is no'],
  ['an icon that is not there', 'icons/icon-16.png', 'icons/icon-17.png', 'there is no file'],
  ['an icon of another size', 'icons/icon-80.png', 'icons/icon-64.png', 'has 64 × 64 px, not 80 × 80'],
  ['an icon that is no PNG', 'assets/icons/icon-16.png', 'package.json', 'is no PNG'],
  ['a size left out', '<bt:Image size="80" resid="Icon.80"/>', '', 'no image of 80 px'],
  [
    'a size that Office lacks',
    '<bt:Image size="64" resid="Icon.64"/>',
    '<bt:Image size="63" resid="Icon.64"/>',
    'no size of 63 px',
  ],
];

describe('a manifest is reported that has', () => {
  test.each(BAD)('%s', (_, from, to, problem) => {
    const problems = manifestProblems(changed(from, to), context);
    expect(problems.join('\n')).toContain(problem);
  });
});

test('metadata that lags behind the code is reported in each language', () => {
  const functions = { ...context.functions, ids: [...context.functions.ids, 'MOI'] };
  const lag = (language: string): unknown => expect.stringContaining(`functions/${language}.json tells of`);
  expect(manifestProblems(GOOD, { ...context, functions })).toEqual([lag('vi'), lag('en')]);
});
