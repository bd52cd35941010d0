/** An open element and what is to be done where it ends, by its end tag or without one. */
interface Open {
  name: string;
  end: (() => void) | undefined;
}

/** The inside of a page, a table or a cell: an end tag in it closes nothing outside. */
interface Scope {
  kind: 'page' | 'table' | 'cell';
  from: number;
  /** How many of each name are open, so that a stray end tag costs nothing to know. */
  counts: Map<string, number>;
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const GROUPS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
/** These end a paragraph that has no end tag. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section summary table ul'
  ).split(' '),
);

export const isCell = (name: string): boolean => CELLS.has(name);
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Elements inside an item without end tag among which it is looked for. */
const DEEPEST_ITEM = 1000;

/** The elements open at a point of a page, closed as browsers close them: a row ends where the next begins. */
export class Stack {
  private readonly opens: Open[] = [];
  private readonly scopes: Scope[] = [{ kind: 'page', from: 0, counts: new Map() }];

  /** Ends what the element that comes cannot stand in. To be called before `open`. */
  prepare(name: string): void {
    if (CELLS.has(name)) this.leaveCell();
    else if (name === 'tr') this.endOf(['tr']);
    else if (GROUPS.has(name)) this.endOf(['tr', ...GROUPS]);
    else if (name === 'li') this.endItem();
    if (isBlock(name) && name !== 'table') this.closeHere('p');
  }

  open(name: string, end?: () => void): void {
    if (name === 'table') this.enter('table');
    else if (CELLS.has(name)) this.enter('cell');
    const { counts } = this.scope;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.opens.push({ name, end });
  }

  close(name: string): void {
    if (CELLS.has(name)) this.leaveCell();
    else if (name === 'tr' || GROUPS.has(name)) this.endOf([name]);
    else if (name === 'table') this.leaveTable();
    else this.closeHere(name);
  }

  /** Ends the innermost open element of a name, if there is one in this cell, table or page. */
  closeHere(name: string): void {
    if (!this.scope.counts.get(name)) return;
    while (this.pop() !== name);
  }

  closeAll(): void {
    while (this.opens.length > 0) this.pop();
  }

  private get scope(): Scope {
    return this.scopes[this.scopes.length - 1] as Scope;
  }

  private enter(kind: Scope['kind']): void {
    this.scopes.push({ kind, from: this.opens.length, counts: new Map() });
  }

  /** An item ends where the next one of its list begins; one of a list inside it ends nothing. */
  private endItem(): void {
    const lowest = Math.max(this.scope.from, this.opens.length - DEEPEST_ITEM);
    for (let at = this.opens.length - 1; at >= lowest; at--) {
      const name = this.opens[at]?.name ?? '';
      if (name === 'li') return this.closeHere('li');
      if (name === 'ul' || name === 'ol') return;
    }
  }

  private endOf(names: readonly string[]): void {
    this.leaveCell();
    for (const name of names) this.closeHere(name);
  }

  private leaveCell(): void {
    if (this.scope.kind === 'cell') this.leave();
  }

  private leaveTable(): void {
    this.leaveCell();
    if (this.scope.kind === 'table') this.leave();
  }

  private leave(): void {
    const { from } = this.scope;
    while (this.opens.length > from) this.pop();
  }

  private pop(): string | undefined {
    const open = this.opens.pop();
    if (!open) return undefined;
    const { scope } = this;
    scope.counts.set(open.name, (scope.counts.get(open.name) ?? 1) - 1);
    if (this.opens.length === scope.from && this.scopes.length > 1) this.scopes.pop();
    open.end?.();
    return open.name;
  }
}
