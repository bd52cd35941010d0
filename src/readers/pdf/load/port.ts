type Listener = (event: { data: unknown }) => void;

/** A message of pdf.js as far as it is looked at: a piece of a page's operators on its way. */
interface Message {
  stream?: number;
  chunk?: { length?: number };
}

/**
 * The wire between the two halves of pdf.js, which run in one thread here: in the command, and in the pane's worker,
 * which needs none inside it. Operators are counted on the way: over the limit nothing is delivered any more, so
 * that the half that makes them waits, and `onFull` is told.
 */
export class Wire {
  private readonly listeners = new Set<Listener>();
  private readonly turn = Promise.resolve();
  private count = 0;

  constructor(
    private readonly limit: number,
    private readonly onFull: () => void,
  ) {}

  postMessage(message: unknown, transfer?: Transferable[]): void {
    this.count += (message as Message).chunk?.length ?? 0;
    if (this.count > this.limit) return this.onFull();
    const event = { data: structuredClone(message, { transfer: transfer ?? [] }) as unknown };
    void this.turn.then(() => this.listeners.forEach((listener) => listener(event)));
  }

  addEventListener(_: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  terminate(): void {
    this.listeners.clear();
  }
}
