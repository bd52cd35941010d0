import type { Note, Place } from '../../core/outcome/index.ts';
import type { RawParagraph, RawTable } from '../../core/table/index.ts';
import { tidyText } from '../../core/text/index.ts';
import { say, type Saying } from '../shared/index.ts';

export type Block = RawParagraph | RawTable;

/** Where lines go: into the page or into a cell. */
export interface Sink {
  lines: string[];
  line: string;
  /** A list's number that waits for the first letter of its item. */
  label: string;
  isPage: boolean;
}

export const newSink = (isPage = false): Sink => ({ lines: [], line: '', label: '', isPage });

/** Text that is not shown or belongs elsewhere, gathered until its element ends. */
export interface Aside {
  saying: Saying | undefined;
  text: string;
  /** Open elements in it whose letters are nothing: the mark of a footnote. */
  muted: number;
}

/** The text of a page as it runs: letters become lines, lines become paragraphs or stand in a cell. */
export class Flow {
  readonly blocks: Block[] = [];
  readonly notes: Note[] = [];
  /** Inside <pre> and the like line ends are meant. */
  keepsSpaces = false;
  /** Inside the caption of a table. */
  inCaption = false;
  sink = newSink(true);
  aside: Aside | undefined;
  /** The number or bullet being read, if one is. */
  mark: string | undefined;
  private lineCount = 0;

  constructor(
    private readonly file: string,
    private readonly rowPlace: () => Place | undefined,
  ) {}

  place(): Place {
    return this.rowPlace() ?? { file: this.file, line: this.lineCount + 1 };
  }

  note(saying: Saying, text: string): void {
    this.notes.push(say(saying, text, this.place()));
  }

  write(text: string): void {
    const letters = this.keepsSpaces ? text : text.replace(/[\t\n\f\r ]+/gu, ' ');
    if (this.aside) this.aside.text += this.aside.muted > 0 ? '' : letters;
    else if (this.mark !== undefined) this.mark += letters;
    else this.sink.line += letters;
  }

  /** A line ends inside a paragraph. */
  breakLine(): void {
    if (this.aside) this.aside.text += '\n';
    else this.sink.line += '\n';
  }

  /** A paragraph ends; a blank one is none. */
  endParagraph(): void {
    if (this.aside) return this.breakLine();
    const { sink } = this;
    const text = tidyText(sink.line);
    sink.line = '';
    if (text === '') return;
    this.put(sink.label + text);
    sink.label = '';
  }

  /** Puts down the number of an item that holds nothing: the column of numbers. A bullet outside a cell says nothing. */
  endItem(): void {
    this.endParagraph();
    const label = this.sink.label.trim();
    this.sink.label = '';
    const isStray = label === '-' && this.sink.isPage;
    if (!this.aside && label !== '' && !isStray) this.put(label);
  }

  private put(text: string): void {
    if (!this.sink.isPage) this.sink.lines.push(text);
    else {
      const where = { file: this.file, line: ++this.lineCount };
      this.blocks.push({ kind: 'paragraph', text, where, ...(this.inCaption ? { isCaption: true } : {}) });
    }
  }

  openAside(saying: Saying | undefined): void {
    this.aside = { saying, text: '', muted: 0 };
  }

  closeAside(): void {
    const { aside } = this;
    this.aside = undefined;
    if (aside?.saying && tidyText(aside.text) !== '') this.note(aside.saying, aside.text);
  }

  openMark(): void {
    this.mark = '';
  }

  closeMark(isSign: boolean): void {
    const mark = tidyText(this.mark ?? '');
    this.mark = undefined;
    if (mark !== '') this.write(`${plainMark(mark, isSign)} `);
  }
}

/** "1." → "1."; "·", "§" and the letters of sign fonts → "-"; a plus stays one, plans put it below "-". */
function plainMark(mark: string, isSign: boolean): string {
  if (mark === '+') return mark;
  if ([...mark].length > 1) return mark;
  return isSign || !/[\p{L}\p{N}]/u.test(mark) ? '-' : mark;
}
