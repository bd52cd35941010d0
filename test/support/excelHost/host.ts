import { HostError } from './errors.ts';
import { Book, type Area } from './model/book.ts';
import { writeBox } from './model/address.ts';
import type { CellValue, Locale } from './model/typed.ts';
import type { HostObject } from './objects/define.ts';
import { runBatch } from './processor.ts';
import type { Answer, Batch, EventEntry } from './wire.ts';

/**
 * A failure to come: the action it strikes ("Range.values", or the number from 0 on), and the error's code. `request`:
 * only in that one, counted from 0 since the host began; absent: in the first that has such an action.
 */
export interface Fault {
  at: string | number;
  code: string;
  request?: number;
  /** From then on every request is refused, as when the pane is closed or the connection is gone. */
  lasting?: true;
}

/** Category of the entries that carry Excel's own events. */
const EVENT_CATEGORY = 65_536;
export const WORKBOOK_TARGET = 'Workbook';

/**
 * Excel, as far as an add-in can tell: `const host = new ExcelHost()`, then put it behind Microsoft's runtime with
 * bridge.ts (jest) or desktop.ts (Chromium). `host.book` is the open workbook, which a test reads and changes directly.
 */
export class ExcelHost {
  book = new Book();
  locale: Locale = { dayFirst: true, year: 2026 };
  /** Excel on the web takes and gives 5 MB at most; undefined: no limit. */
  payloadLimit: number | undefined;
  /** Refuses every request until it is cleared, e.g. with InvalidOperationInCellEditMode while a cell is being edited. */
  refusal: string | undefined;
  faults: Fault[] = [];
  /** What other people do to the workbook before the next request is run: one function a request. */
  meanwhile: ((book: Book) => void)[] = [];
  /** What a formula shows. Without an engine it is 0, as a formula of numbers would be; a test may say more. */
  evaluate: (formula: string) => CellValue = () => 0;
  /** Where the shared runtime is: "Inactive", "Background" or "Visible". */
  paneState = 'Background';
  /** Files that were opened as workbooks of their own, as base64. */
  readonly openedBeside: string[] = [];
  /** Every request so far, for tests that count them. */
  readonly requests: Batch[] = [];
  readonly references = new Map<string, HostObject>();
  /** Set by the bridge: carries events to the runtime. */
  deliver: (entries: EventEntry[]) => void = () => undefined;
  private readonly subscriptions = new Map<string, number>();
  private pending: EventEntry[] = [];
  private nextReference = 1;
  private running = false;

  run(batch: Batch): Answer {
    this.requests.push(batch);
    this.meanwhile.shift()?.(this.book);
    if (this.refusal) return refused(this.refusal);
    this.running = true;
    try {
      return runBatch(batch, this);
    } finally {
      this.running = false;
      this.flush();
    }
  }

  /** Throws when a fault was planned for this action; each strikes once. */
  strike(name: string, index: number): void {
    const now = this.requests.length - 1;
    const fault = this.faults.find(
      ({ at, request = now }) => request === now && (at === index || at === name),
    );
    if (!fault) return;
    this.faults = this.faults.filter((other) => other !== fault);
    if (fault.lasting) this.refusal = fault.code;
    throw new HostError(fault.code, 'A failure that a test asked for.');
  }

  keep(object: HostObject): string {
    object.reference ??= `${this.nextReference++}:reference`;
    this.references.set(object.reference, object);
    return object.reference;
  }

  subscribe(kind: string, target: string, by: 1 | -1): void {
    const key = JSON.stringify([kind, target]);
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + by);
  }

  /** Queues an event for each of its targets that somebody listens to; it leaves after the request, as in Excel. */
  fire(event: { kind: string; type: number; targets: readonly string[]; args: object }): void {
    for (const target of event.targets) {
      if ((this.subscriptions.get(JSON.stringify([event.kind, target])) ?? 0) <= 0) continue;
      this.pending.push([
        EVENT_CATEGORY,
        event.type,
        target,
        JSON.stringify(event.args),
        this.pending.length,
      ]);
    }
    if (!this.running) this.flush();
  }

  /** A person (or `range.select()`) selects cells. */
  select(area: Area): void {
    this.book.active = area.sheet;
    this.book.selection = area;
    const args = { address: writeBox(area.box), worksheetId: area.sheet.id };
    this.fire({ kind: 'SelectionChanged', type: 14, targets: [area.sheet.id, WORKBOOK_TARGET], args });
  }

  private flush(): void {
    const entries = this.pending;
    this.pending = [];
    if (entries.length > 0) setTimeout(() => this.deliver(entries), 0);
  }
}

function refused(code: string): Answer {
  const error = {
    Code: code,
    Message: 'Excel refuses at the moment.',
    Location: '',
    HttpStatusCode: 400,
    ActionIndex: -1,
  };
  return { Results: [], TraceIds: [], Error: error };
}
