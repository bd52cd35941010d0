import { Flow } from './flow.ts';
import type { List } from './lists.ts';
import { Stack } from './stack.ts';
import { Tables } from './tables.ts';

/** The state of a page while it is read. `elements.ts` says which element does what to it, `steer.ts` leads them in. */
export class Page {
  readonly flow: Flow;
  readonly tables: Tables;
  readonly lists: List[] = [];
  readonly stack = new Stack();
  /** A font of signs is on: a letter in it may be a bullet. */
  hasSignFont = false;
  /** Tracked changes met. */
  changes = 0;

  constructor(file: string) {
    this.tables = new Tables(file, () => this.flow.notes);
    this.flow = new Flow(file, () => this.tables.place());
    this.tables.connect(this.flow);
  }

  end(): void {
    this.stack.closeAll();
    this.tables.close();
    this.flow.endParagraph();
  }
}
