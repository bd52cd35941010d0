import { byName, type Saying } from '../shared/index.ts';
import { type Aside, Flow } from './flow.ts';
import { type List, newList, nextLabel } from './lists.ts';
import { type Look, lookOf } from './look.ts';
import { isBlock, isCell, Stack } from './stack.ts';
import { Tables } from './tables.ts';
import { type HtmlAttributes, type HtmlHandlers, tokenize } from './tokenize.ts';

type End = () => void;
interface Opening {
  page: Page;
  name: string;
  attributes: HtmlAttributes;
  look: Look;
}

/** A page while it is read: what each element does to the text that runs through it. */
export class Page implements HtmlHandlers {
  readonly flow: Flow;
  readonly tables: Tables;
  readonly lists: List[] = [];
  /** A font of signs is on: a letter in it may be a bullet. */
  hasSignFont = false;
  changes = 0;
  private inMark = false;
  private readonly stack = new Stack();

  constructor(file: string) {
    this.tables = new Tables(file, () => this.flow.notes);
    this.flow = new Flow(file, () => this.tables.place());
    this.tables.connect(this.flow);
  }

  open(name: string, attributes: HtmlAttributes): void {
    this.stack.prepare(name);
    const opening: Opening = { page: this, name, attributes, look: lookOf(attributes) };
    if (VOID.has(name)) return this.flow.aside ? undefined : this.single(opening);
    this.stack.open(name, this.start(opening));
  }

  close(name: string): void {
    if (name === 'br') this.flow.breakLine();
    this.stack.close(name);
    if (name === 'table') this.tables.closeLoose();
  }

  text(text: string): void {
    if (!this.flow.aside && /[^\s\u00a0]/u.test(text)) this.tables.closeLoose();
    this.flow.write(text);
  }

  /** A comment is for programs, but for a list's number that was put into one. */
  comment(text: string): void {
    const hidden = this.inMark ? undefined : LIST_COMMENT.exec(text)?.[1];
    if (hidden === undefined) return;
    this.inMark = true;
    tokenize(hidden, this);
    this.inMark = false;
  }

  end(): void {
    this.stack.closeAll();
    this.tables.close();
    this.flow.endParagraph();
  }

  private single({ name, look }: Opening): void {
    if (name === 'br') this.flow.breakLine();
    else if (name === 'hr') this.flow.endParagraph();
    else if (name === 'img' && this.flow.mark === undefined && !look.isHidden)
      this.flow.note('picture-skipped', '');
    else if (name === 'img' && this.flow.mark === '') this.flow.mark = '·';
  }

  private start(opening: Opening): End | undefined {
    const { flow } = this;
    if (flow.aside) return this.startInAside(opening, flow.aside);
    const aside = asideOf(opening);
    if (aside) return this.startAside(aside.saying);
    const ends = [
      this.startLook(opening.look),
      ELEMENTS.get(opening.name)?.(opening) ?? this.startBlock(opening),
    ];
    return () => ends.forEach((end) => end?.());
  }

  private startInAside(opening: Opening, aside: Aside): End | undefined {
    if (isMuted(opening)) {
      aside.muted++;
      return () => aside.muted--;
    }
    return isBlock(opening.name) || isCell(opening.name) ? () => this.flow.breakLine() : undefined;
  }

  private startAside(saying: Saying | undefined): End {
    if (saying === 'tracked-changes') this.changes++;
    this.flow.openAside(saying === 'tracked-changes' ? undefined : saying);
    return () => this.flow.closeAside();
  }

  private startBlock({ name }: Opening): End | undefined {
    if (!isBlock(name)) return undefined;
    this.flow.endParagraph();
    return () => this.flow.endParagraph();
  }

  /** Fonts and spaces hold until the element ends. */
  private startLook(look: Look): End | undefined {
    const { hasSignFont } = this;
    const { keepsSpaces } = this.flow;
    this.hasSignFont = look.hasSignFont ?? hasSignFont;
    this.flow.keepsSpaces = look.keepsSpaces ?? keepsSpaces;
    const isMark = look.isListMark && this.flow.mark === undefined;
    if (isMark) this.flow.openMark();
    const isSign = this.hasSignFont;
    return () => {
      if (isMark) this.flow.closeMark(isSign);
      this.hasSignFont = hasSignFont;
      this.flow.keepsSpaces = keepsSpaces;
    };
  }
}

const LIST_COMMENT = /^\[if\s+!?supportLists\]>([^]{1,2000})$/iu;

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** No text of the page: settings of Office, readings above letters, what shows only without scripts. */
const DROPPED: ReadonlySet<string> = new Set([
  'xml',
  'template',
  'noscript',
  'rt',
  'rp',
  'annotation',
  'datalist',
]);
const MARKS_OF_NOTES =
  /(?:^|\s)(?:msocomanchor|MsoCommentReference|MsoFootnoteReference|MsoEndnoteReference)(?:\s|$)/iu;
const PARTS = byName<Saying>({
  comment: 'comment',
  footnote: 'footnote',
  endnote: 'footnote',
  header: 'header-footer',
  footer: 'header-footer',
});

const isMuted = ({ name, attributes }: Opening) =>
  DROPPED.has(name) || MARKS_OF_NOTES.test(attributes.get('class') ?? '');

/** Is the element no running text, and what becomes of its letters? Without a saying they go. */
function asideOf(opening: Opening): { saying: Saying | undefined } | undefined {
  const { name, look } = opening;
  if (isMuted(opening)) return { saying: undefined };
  if (name === 'del') return { saying: 'tracked-changes' };
  const part = look.part === undefined ? undefined : PARTS.get(look.part);
  if (part) return { saying: part };
  return look.isHidden ? { saying: 'hidden-text' } : undefined;
}

const ELEMENTS = byName<(opening: Opening) => End | undefined>({
  table: ({ page }) => page.tables.openTable(),
  tbody: ({ page }) => page.tables.openGroup(),
  thead: ({ page }) => page.tables.openGroup(),
  tfoot: ({ page }) => page.tables.openGroup(),
  tr: ({ page, attributes }) => page.tables.openRow(attributes.get('height')?.trim() === '0'),
  td: openCell,
  th: openCell,
  caption: ({ page }) => {
    page.flow.endParagraph();
    return () => page.flow.endParagraph();
  },
  ul: openList,
  ol: openList,
  li: openItem,
  pre: openPre,
  ins: ({ page }) => {
    page.changes++;
    return undefined;
  },
});

function openCell({ page, attributes, look }: Opening): End {
  const colSpan = Math.max(1, spanOf(attributes.get('colspan')));
  return page.tables.openCell({
    colSpan,
    rowSpan: spanOf(attributes.get('rowspan')),
    runsOver: look.runsOver,
  });
}

/** As browsers read it: digits in front count, no number is 1. What is too large for the table is cut there. */
function spanOf(value: string | undefined): number {
  const digits = /^\s*\+?(\d+)/u.exec(value ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), MOST);
}
const MOST = 1_000_000;

function openList({ page, name, attributes, look }: Opening): End {
  page.flow.endParagraph();
  page.lists.push(newList(name, attributes, look.listStyle));
  return () => {
    page.flow.endParagraph();
    page.lists.pop();
  };
}

function openItem({ page, attributes, look }: Opening): End {
  const { flow } = page;
  flow.endParagraph();
  const list = page.lists.at(-1);
  flow.sink.label = list ? nextLabel(list, attributes, look.listStyle) : '- ';
  return () => flow.endItem();
}

function openPre({ page }: Opening): End {
  const { flow } = page;
  const { keepsSpaces } = flow;
  flow.endParagraph();
  flow.keepsSpaces = true;
  return () => {
    flow.endParagraph();
    flow.keepsSpaces = keepsSpaces;
  };
}
