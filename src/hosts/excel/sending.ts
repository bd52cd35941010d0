import type { SheetSnapshot, Standing } from '../../core/workbook/index.ts';
import { Witness } from './witness.ts';

/**
 * Excel on the web takes 5 MB a request (excel.md, 3). What is counted is the values as they travel; formats, frames
 * and rules come on top and are about half as much again (measured on the sample and on ten times the sample).
 */
const MOST_BYTES = 3_000_000;
const UTF8 = new TextEncoder();

/** One request being filled; it is sent when it is full, and at the end. */
export class Sending {
  private bytes = 0;
  /** Of what is asked by the way. */
  private answer = 0;
  /** Requests so far. */
  sent = 0;
  private readonly seen = new Witness();
  /** Something may have been written. */
  hasBegun = false;
  constructor(readonly context: Excel.RequestContext) {}

  /** Makes room for these values in the request, if need be by sending what is in it. */
  async fit(values: string): Promise<void> {
    if (this.isFull(values)) await this.send();
    this.count(values);
  }

  /** Is there no room for these values in the request any more? */
  isFull(values: string): boolean {
    return this.bytes > 0 && this.bytes + UTF8.encode(values).length > MOST_BYTES;
  }

  count(values: string): void {
    this.bytes += UTF8.encode(values).length;
  }

  /** @throws WorkbookError changed: somebody typed between looking up and writing */
  async send(): Promise<void> {
    this.hasBegun = true;
    await this.context.sync();
    this.sent += 1;
    this.bytes = 0;
    this.answer = 0;
    this.seen.hear();
  }

  /**
   * Before a sheet is touched, with the values that are put there at once. The question goes with the request that writes;
   * what has no room in its answer is asked in requests ahead.
   */
  async witness(name: string, before: SheetSnapshot | undefined, values = ''): Promise<void> {
    if (this.isFull(values)) await this.send();
    for (const { bytes, ask } of before ? this.seen.questions(before, MOST_BYTES) : []) {
      if (this.answer > 0 && this.answer + bytes > MOST_BYTES) await this.send();
      this.answer += bytes;
      ask(this.context);
    }
    if (!before) this.seen.skip(name);
    this.count(values);
  }

  /** What taking back must give. */
  stood<B extends Standing>(looked: B): B {
    return this.seen.before(looked);
  }
}
