import { bookHistory, createSession, type Session } from '../../../src/app/index.ts';
import { JOURNAL_SHEET } from '../../../src/core/sheets/index.ts';
import {
  type Alongside,
  type BookContent,
  type Edit,
  inverseOf,
  keyOf,
  memoryBook,
  type MemoryBook,
  withEdits,
  type Workbook,
  WorkbookError,
} from '../../../src/core/workbook/index.ts';
import { openBook, saveBook } from '../../../src/hosts/package/index.ts';
import { SAMPLE, workHere } from '../support.ts';

/** What befalls the next write: Excel refuses once; a co-author is quicker; the pane is closed after so many edits. */
export interface Mishap {
  kind: 'refused' | 'overtaken' | 'closed';
  by(content: BookContent): BookContent;
  after: number;
}

export class PaneClosed extends Error {}

/** A workbook and the pane that lies over it; the pane can be closed, the workbook saved and opened again. */
export class Office {
  readonly book: MemoryBook = memoryBook({
    sheets: [{ name: 'Sổ tay', rows: [['việc riêng']], tables: [] }],
    names: [],
  });
  mishap: Mishap | undefined;
  session: Session;
  private readonly port: Workbook = {
    ...this.book,
    apply: (edits, alongside) => this.apply(edits, alongside),
  };

  constructor() {
    this.session = this.newPane();
  }

  newPane(): Session {
    return createSession({
      workbook: this.port,
      history: bookHistory(this.port, () => '01/03/2026 08:00'),
      work: workHere(),
      today: () => '2026-03-01',
      sample: () => Promise.resolve(SAMPLE),
      saveFile: () => Promise.resolve('saved'),
    });
  }

  /** Another pane over what stands in the workbook, and nothing else. */
  async reopen(): Promise<void> {
    this.mishap = undefined;
    this.session = this.newPane();
    await this.session.open();
  }

  /** Through a file, as another computer gets it. */
  throughFile(): void {
    const { content } = openBook(saveBook(this.book.content()));
    const sheets = content.sheets.map(({ name, rows, tables }) => ({ name, rows, tables }));
    this.book.replace({ ...content, sheets });
  }

  private async apply(edits: readonly Edit[], alongside?: Alongside): Promise<Edit[]> {
    const { mishap } = this;
    this.mishap = undefined;
    if (mishap?.kind === 'refused') throw new WorkbookError('busy');
    if (mishap?.kind === 'overtaken') this.book.replace(mishap.by(this.book.content()));
    if (mishap?.kind === 'closed') return this.closeIn(edits, alongside, mishap.after);
    return this.book.apply(edits, alongside);
  }

  /** What was begun stands, what comes behind does not. */
  private async closeIn(
    edits: readonly Edit[],
    alongside: Alongside | undefined,
    after: number,
  ): Promise<never> {
    const { sheets, names } = this.book.content();
    const inverse = inverseOf(edits, {
      sheets: new Map(sheets.map((sheet) => [keyOf(sheet.name), sheet])),
      names: new Map(names.map((one) => [keyOf(one.name), one])),
      order: sheets.map(({ name }) => keyOf(name)),
    });
    const journal = sheets.find(({ name }) => name === JOURNAL_SHEET);
    const before = (await alongside?.edits(inverse, journal))?.before ?? [];
    this.book.replace(
      withEdits({ sheets, names }, [...before, ...edits.slice(0, after % (edits.length + 1))]),
    );
    throw new PaneClosed();
  }
}

/** What people see of a workbook beside the journal: its sheets in the order of the tabs, and its names. */
const partsOf = ({ sheets, names }: BookContent): [string, unknown][] => [
  ...sheets
    .filter(({ name }) => name !== JOURNAL_SHEET)
    .flatMap(({ name, rows, tables }): [string, unknown][] => [
      [name, tables],
      ...rows.map((row, i): [string, unknown] => [`${name}, ${i + 1}`, row]),
    ]),
  ...names.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((one): [string, unknown] => [one.name, one]),
];

/** Where two workbooks differ, each place with what is and what was to be there; [] when nothing does. */
export function differences(now: BookContent, wanted: BookContent): unknown[] {
  const [is, was] = [partsOf(now), partsOf(wanted)];
  return Array.from({ length: Math.max(is.length, was.length) }, (_, i) => [is[i], was[i]])
    .filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .slice(0, 3);
}
