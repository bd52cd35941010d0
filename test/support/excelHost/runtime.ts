import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bridgeTo, type HostBridge } from './bridge.ts';
import { ExcelHost } from './host.ts';

const SOURCE = fileURLToPath(
  new URL('../../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.js', import.meta.url),
);

/** What the runtime hangs on the global object, beyond its published types. */
interface RuntimeGlobals {
  window?: unknown;
  navigator?: unknown;
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension & {
    HostBridge: { init(bridge: HostBridge): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/**
 * `const host = startRuntime()` in a test: Microsoft's own Excel client over a fresh stand-in workbook; from then on
 * `Excel.run` works as in Excel. The runtime is evaluated once in each test file, in the file's own realm (an indirect
 * eval: vm.runInThisContext would run in jest's outer realm and stay invisible).
 */
export function startRuntime(host = new ExcelHost()): ExcelHost {
  const globals: RuntimeGlobals = globalThis as object;
  if (!globals.OfficeExtension) evaluate(globals);
  globals.OfficeExtension?.HostBridge.init(bridgeTo(host));
  return host;
}

function evaluate(globals: RuntimeGlobals): void {
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: 'node' };
  (0, eval)(readFileSync(SOURCE, 'utf8'));
}
