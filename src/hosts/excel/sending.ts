/**
 * Excel on the web takes 5 MB a request (excel.md, 3). What is counted is the JSON of the values: the rest of a request
 * is small beside it, and letters outside ASCII take two or three bytes each.
 */
const MOST_LETTERS = 1_200_000;

/** One request being filled; it is sent when it is full, and at the end. */
export class Sending {
  private letters = 0;
  /** Something may have been written. */
  hasBegun = false;
  constructor(readonly context: Excel.RequestContext) {}

  isFull(letters: number): boolean {
    return this.letters > 0 && this.letters + letters > MOST_LETTERS;
  }

  count(letters: number): void {
    this.letters += letters;
  }

  async send(): Promise<void> {
    this.hasBegun = true;
    await this.context.sync();
    this.letters = 0;
  }
}
