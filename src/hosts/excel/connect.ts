/** Where Sổ Thi đua may run inside Excel; what is above this is asked for with isSetSupported at its own place. */
export const FLOOR = { ExcelApi: '1.13', SharedRuntime: '1.1' } as const;

/** What of office.js is needed to connect; the global `Office` is one. */
export type OfficeStart = Pick<typeof Office, 'onReady' | 'context' | 'HostType'>;

export type Connection =
  | { kind: 'ready'; locale: string; background: string | undefined }
  | { kind: 'no-office' }
  | { kind: 'too-old'; missing: keyof typeof FLOOR };

/**
 * Waits for Office and says what there is: `{ kind: 'ready', locale: 'vi-VN', background: '#FFFFFF' }`.
 * It may never settle (excel.md, 16): the caller keeps a watchdog.
 */
export async function connect(office: OfficeStart): Promise<Connection> {
  const { host } = await office.onReady();
  if (host !== office.HostType.Excel) return { kind: 'no-office' };
  const missing = (Object.keys(FLOOR) as (keyof typeof FLOOR)[]).find(
    (set) => !office.context.requirements.isSetSupported(set, FLOOR[set]),
  );
  if (missing) return { kind: 'too-old', missing };
  return { kind: 'ready', locale: office.context.displayLanguage, background: backgroundOf(office) };
}

/** The colour behind the pane, "#0A0A0A"; Excel on the web and on Mac tell none. */
export function backgroundOf(office: Pick<OfficeStart, 'context'>): string | undefined {
  const theme: Office.OfficeTheme | undefined = office.context.officeTheme;
  return theme?.bodyBackgroundColor;
}
