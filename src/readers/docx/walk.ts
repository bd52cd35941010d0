import type { Note, Place } from '../../core/outcome/index.ts';
import { tidyText } from '../../core/text/index.ts';
import type { Counters } from './counters.ts';
import type { Block, Running, Sink } from './model.ts';
import { newParagraph, type Paragraph, shownLetters } from './paragraph.ts';
import { append, say, type Saying } from '../shared/index.ts';
import type { Styles } from './styles.ts';
import { Tables } from './tables.ts';

/** What all parts of a document share. */
export interface Surroundings {
  file: string;
  styles: Styles;
  counters: Counters;
}

/**
 * The state of reading one part: paragraphs open, where they go, what was noticed. `elements.ts` says which element
 * does what to it. Nothing recurses, so depth costs memory only.
 */
export class Walk implements Running {
  readonly blocks: Block[] = [];
  readonly notes: Note[] = [];
  /** Footnotes and the like, by kind and id, with the place that refers to them. */
  readonly references: { kind: string; id: string; where: Place }[] = [];
  /** Tracked changes met. */
  changes = 0;
  readonly tables: Tables;
  /** Open fields: 'code' is what Word computes from, 'result' what it shows. */
  readonly fields: ('code' | 'result')[] = [];
  /** Has a choice been taken, for each open AlternateContent. */
  readonly alternatives: boolean[] = [];
  inText = false;
  inParagraphProperties = false;
  inRowProperties = false;
  private readonly paragraphs: Paragraph[] = [];
  private readonly sinks: Sink[] = [{ blocks: this.blocks, lines: [] }];
  private lineCount = 0;

  constructor(readonly around: Surroundings) {
    this.tables = new Tables(this);
  }

  /** The innermost open paragraph: one in a text box is open inside another. */
  get paragraph(): Paragraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  get sink(): Sink {
    return this.sinks[this.sinks.length - 1] as Sink;
  }

  /** A row of a table, else the paragraph by its number. */
  place(): Place {
    return this.tables.place() ?? { file: this.around.file, line: Math.max(1, this.lineCount) };
  }

  note(code: Saying, text: string): void {
    this.notes.push(say(code, text, this.place()));
  }

  openSink(sink: Sink): void {
    this.sinks.push(sink);
  }

  closeSink(): void {
    this.stopCarrying();
    this.sinks.pop();
  }

  /** Nothing follows that a paragraph without an end could run on into. */
  stopCarrying(): void {
    const { carried } = this.sink;
    if (carried === undefined) return;
    delete this.sink.carried;
    this.put(carried, this.place());
  }

  openParagraph(): void {
    this.lineCount++;
    this.paragraphs.push(newParagraph(this.place(), this.sink.carried));
    delete this.sink.carried;
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph || this.tables.inDeletedRow) return;
    this.endFieldCode(paragraph);
    if (paragraph.hidden.trim() !== '')
      this.notes.push(say('hidden-text', paragraph.hidden, paragraph.where));
    if (paragraph.struck.trim() !== '')
      this.notes.push(say('struck-text', paragraph.struck, paragraph.where));
    const text = this.label(paragraph) + paragraph.text;
    if (paragraph.runsOn) this.sink.carried = text;
    else this.put(text, paragraph.where);
    for (const box of paragraph.boxes) this.putBox(box);
  }

  /** Letters of a run; what is hidden, crossed out or belongs to the code of a field is kept apart. */
  write(written: string): void {
    const { paragraph } = this;
    if (!paragraph || this.tables.inDeletedRow) return;
    const text = shownLetters(written, paragraph.letters);
    if (this.fields.includes('code')) paragraph.code += text;
    else if (paragraph.isHidden) paragraph.hidden += text;
    else if (paragraph.isStruck) paragraph.struck += text;
    else paragraph.text += text;
  }

  /** The inside of a text box is put where its paragraph stands: among blocks or among the lines of a cell. */
  openBox(): void {
    this.openSink(this.sink.blocks ? { blocks: [], lines: [] } : { lines: [] });
  }

  /** Text of a text box, to come after the paragraph that holds it. */
  closeBox(): void {
    const box = this.sink;
    this.closeSink();
    if (this.paragraph) this.paragraph.boxes.push(box);
    else this.putBox(box);
  }

  /** A text box of one line. */
  addBox(text: string): void {
    this.openBox();
    this.put(text, this.place());
    this.closeBox();
  }

  /** A field whose code never ends would swallow the text: the paragraph's end ends it, and its text is text. */
  private endFieldCode(paragraph: Paragraph): void {
    const at = this.fields.indexOf('code');
    if (at < 0) return;
    this.fields.length = at;
    paragraph.text += paragraph.code;
  }

  /** The automatic number. A paragraph that runs on without a letter is not there any more and does not count. */
  private label(paragraph: Paragraph): string {
    const { styles, counters } = this.around;
    if (paragraph.isContinued || (paragraph.runsOn && paragraph.text.trim() === '')) return '';
    const inherited = styles.listOf(paragraph.style);
    const numId = paragraph.numId ?? inherited?.numId;
    if (numId === undefined) return '';
    const level = paragraph.level ?? inherited?.level;
    const label = counters.next({ numId, level, styles: inherited?.styles ?? [] });
    // An empty line with a bullet says nothing in the text; alone in a cell it is the dash of the number column.
    const isStray = paragraph.text.trim() === '' && this.sink.blocks !== undefined;
    return isStray && /^[-+] ?$/u.test(label) ? '' : label;
  }

  private put(text: string, where: Place): void {
    const { blocks, lines } = this.sink;
    if (!blocks) lines.push(text);
    else {
      const clean = tidyText(text);
      if (clean !== '') blocks.push({ kind: 'paragraph', text: clean, where });
    }
  }

  private putBox(box: Sink): void {
    const text = box.blocks ? textOf(box.blocks) : box.lines.join('\n');
    if (text.trim() !== '') this.note('text-box', text);
    if (box.blocks) append(this.sink.blocks ?? [], box.blocks);
    else append(this.sink.lines, box.lines);
  }
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((b) => (b.kind === 'paragraph' ? b.text : `[bảng ${b.rows.length} hàng]`)).join('\n');
}
