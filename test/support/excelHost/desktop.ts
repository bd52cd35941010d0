import type { Page } from 'playwright-core';
import type { ExcelHost } from './host.ts';
import type { Batch, EventEntry } from './wire.ts';

/** What Excel for Windows tells office.js about itself. */
export interface DesktopOptions {
  locale: string;
  /** Requirement sets and their highest version. */
  sets: Readonly<Record<string, string>>;
  /** Colours as #RRGGBB. */
  background: string;
  text: string;
}

const MODERN = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  RichApiRuntime: '1.2',
  RibbonApi: '1.1',
  AddInCommands: '1.1',
  OpenBrowserWindowApi: '1.1',
};

export const DESKTOP: DesktopOptions = {
  locale: 'vi-VN',
  sets: MODERN,
  background: '#FFFFFF',
  text: '#262626',
};

const PROCESS = 'standInExcelProcess';

/**
 * Makes the page believe that it runs inside Excel for Windows: `window.external` is there before office.js looks for
 * it, and the host itself stays in the test's process, where the test reads and changes its workbook.
 */
export async function installDesktop(
  page: Page,
  host: ExcelHost,
  options: Partial<DesktopOptions> = {},
): Promise<void> {
  await page.exposeBinding(PROCESS, (_, text: string) => JSON.stringify(host.run(JSON.parse(text) as Batch)));
  host.deliver = (entries) => {
    page.evaluate(deliverEvents, entries).catch((error: unknown) => {
      // Whoever closes the page does not wait for what is still on its way.
      if (!page.isClosed()) throw error;
    });
  };
  await page.addInitScript(pretendDesktop, { ...DESKTOP, ...options, process: PROCESS });
}

interface PageGlobals {
  standInExcelEvents?: (entries: EventEntry[]) => void;
}

function deliverEvents(entries: EventEntry[]): void {
  (globalThis as PageGlobals).standInExcelEvents?.(entries);
}

/**
 * Runs in the page, so it holds all that it needs. Numbers: 93 is the call that carries requests, 33 the event that
 * carries Excel's events, 5000 the answer to calls that this Excel does not have.
 */
function pretendDesktop(options: DesktopOptions & { process: string }): void {
  const list = (items: unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const later = (act: () => void) => void setTimeout(act, 0);
  const rgb = (color: string) => Number.parseInt(color.slice(1), 16);
  const sets = JSON.stringify(options.sets);
  // The names that Office.context.officeTheme shows: office.js passes on what the host gives, numbers as "#RRGGBB".
  const theme = JSON.stringify({
    bodyBackgroundColor: rgb(options.background),
    bodyForegroundColor: rgb(options.text),
    controlBackgroundColor: rgb(options.background),
    controlForegroundColor: rgb(options.text),
  });
  const answers: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: '11111111-2222-3333-4444-555555555555',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: options.locale,
    GetAppDataLocale: options.locale,
    GetDocUrl: '',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: '00000000-0000-0000-0000-000000000000',
    GetInstanceId: 'stand-in',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: sets,
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.17328.20000',
    GetDialogRequirementMatrix: sets,
    GetFeaturesForSolution: '{}',
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: theme,
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
  const handlers = new Map<number, (id: number, args: unknown) => void>();
  const page = globalThis as unknown as Record<string, (text: string) => Promise<string>>;
  (globalThis as PageGlobals).standInExcelEvents = (entries) =>
    handlers.get(33)?.(33, list(entries.map(list)));
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    async Execute(id: number, params: unknown[][], callback: (answer: unknown) => void) {
      if (id !== 93) return later(() => callback(list([5000, [5000, 'NotSupported', '']])));
      const answer = await page[options.process]?.(String(params[0]?.[4]));
      callback(list([0, 200, list([]), answer]));
    },
    RegisterEvent(
      id: number,
      _: string,
      handler: (id: number, args: unknown) => void,
      callback: (status: number) => void,
    ) {
      handlers.set(id, handler);
      later(() => callback(0));
    },
    UnregisterEvent(id: number, _: string, callback: (status: number) => void) {
      handlers.delete(id);
      later(() => callback(0));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
