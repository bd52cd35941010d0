import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Argument, FunctionHost } from '../../src/functions/start/index.ts';
import { metadataFile } from './functionMetadata.ts';

interface Bridge {
  onMessageFromHost(message: string): void;
  sendMessageToHost(message: string): void;
}
interface Globals {
  window?: unknown;
  navigator?: unknown;
  location?: unknown;
  document?: unknown;
  CustomFunctions?: FunctionHost;
  OfficeExtension?: { HostBridge: { init(bridge: Bridge): void } };
}
interface Metadata {
  functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
}
/** [invocation, did it succeed, value or message, code of the error] as the runtime hands it to Excel. */
type RawResult = [id: number, done: boolean, value: string | number, code: number | unknown[]];
interface Batch {
  Actions: { Id: number; Name: string; ArgumentInfo?: { Arguments: [RawResult[]] } }[];
}

/** A formula by the names of its arguments, as the English help calls them. */
export interface Formula {
  id: string;
  args: Readonly<Record<string, Argument>>;
}
/** What the cell shows: the value, or "#N/A: sentence". */
export type Shown = string | number;

const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 7: '#VALUE!' };
const INVOKE = { messageCategory: 1, messageType: 1000 };
const RESPONSE = 2;
const EVENT = 3;

/** Microsoft's own runtime of custom functions in this test file: the global `CustomFunctions` of a pane. */
export function startCustomFunctions(): FunctionHost {
  const globals = globalThis as object as Globals;
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: 'node' };
  globals.location ??= { hash: '', search: '', href: 'https://localhost/', protocol: 'https:' };
  evaluateAssociate(globals);
  evaluate('excel-win32-16.01.js');
  if (!globals.CustomFunctions) throw new Error('The runtime has no custom functions.');
  return globals.CustomFunctions;
}

/** What brings `associate` would go on to load the rest through the page; the test has that at hand. */
function evaluateAssociate(globals: Globals): void {
  const name = 'custom-functions-runtime.js';
  const enough = new Error('enough');
  globals.document = {
    getElementsByTagName: () => [{ src: `https://localhost/${name}` }],
    createElement() {
      throw enough;
    },
  };
  try {
    evaluate(name);
  } catch (error) {
    if (error !== enough) throw error;
  } finally {
    delete globals.document;
  }
}

const evaluate = (name: string): void => {
  const path = new URL(`../../node_modules/@microsoft/office-js/dist/${name}`, import.meta.url);
  (0, eval)(readFileSync(fileURLToPath(path), 'utf8'));
};

/** For the end of a test file: the runtime's own timer, half a second from its last answer, would outlive the file. */
export const atRest = (): Promise<void> => new Promise((done) => setTimeout(done, 600));

/** Has the runtime calculate all formulas at once, as Excel does when a workbook opens. */
export function calculate(formulas: readonly Formula[]): Promise<Shown[]> {
  const shown = new Map<number, Shown>();
  return new Promise((resolve) => {
    const bridge: Bridge = {
      onMessageFromHost: () => undefined, // the runtime puts its own here
      sendMessageToHost(text) {
        const { id, message } = JSON.parse(text) as { id: number; message: { body: string | Batch } };
        const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
        for (const [call, value] of resultsOf(batch)) shown.set(call, value);
        if (shown.size === formulas.length) resolve(formulas.map((_, i) => shown.get(i) ?? ''));
        const Results = batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
        const reply = { statusCode: 200, headers: {}, body: { Results, TraceIds: [] } };
        setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ id, type: RESPONSE, message: reply })), 0);
      },
    };
    (globalThis as object as Globals).OfficeExtension?.HostBridge.init(bridge);
    const entries = formulas.map(({ id, args }, i) => ({
      ...INVOKE,
      message: JSON.stringify([i, id, inOrder(id, args), null, 0]),
    }));
    bridge.onMessageFromHost(JSON.stringify({ type: EVENT, message: { entries } }));
  });
}

/** Excel puts the arguments in the order of the metadata, and null for what is left out. */
function inOrder(id: string, args: Formula['args']): Argument[] {
  const { functions } = JSON.parse(readFileSync(metadataFile('en'), 'utf8')) as Metadata;
  const parameters = functions.find((one) => one.id === id)?.parameters ?? [];
  const unknown = Object.keys(args).filter((name) => !parameters.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`${id} has no parameter ${unknown.join(', ')}.`);
  return parameters.map(({ name }) => args[name] ?? null);
}

const resultsOf = ({ Actions }: Batch): [number, Shown][] =>
  Actions.filter(({ Name }) => Name === 'SetInvocationArrayResults')
    .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments[0] ?? [])
    .map(([id, done, value, code]) => [id, done ? value : `${ERRORS[Number(code)] ?? '#?'}: ${value}`]);
