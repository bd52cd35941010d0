import {
  attribute,
  byName,
  MAX_SPAN,
  numberAttribute,
  switchAttribute,
  type XmlAttributes,
} from '../shared/index.ts';
import { symbol } from './symbols.ts';
import type { Walk } from './walk.ts';

type Act = (walk: Walk, attributes: XmlAttributes) => void;

/** Whole subtrees that hold no text of the document: old versions, settings of tabs and controls, readings above letters. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange'],
  ...['sectPrChange', 'numberingChange', 'instrText', 'delInstrText', 'delText', 'tabs', 'sdtPr', 'rt'],
]);

/** The final text has none of these, unless they only say that a paragraph's end or a row was deleted. */
export const REMOVED: ReadonlySet<string> = new Set(['del', 'moveFrom']);

const word = (attributes: XmlAttributes) => attribute(attributes, 'val') ?? '';
const span = (attributes: XmlAttributes) =>
  Math.min(Math.max(1, numberAttribute(attributes, 'val') ?? 1), MAX_SPAN);
const merge = (attributes: XmlAttributes) => (word(attributes) === 'restart' ? 'restart' : 'continue');
const write =
  (text: string): Act =>
  (walk) =>
    walk.write(text);
const refer =
  (kind: string): Act =>
  (walk, attributes) =>
    walk.references.push({ kind, id: attribute(attributes, 'id') ?? '', where: walk.place() });
const pass =
  (code: 'picture-skipped' | 'part-skipped', name: string): Act =>
  (walk) =>
    walk.note(code, name);

/** .VnTimeH, .VnArialH: the letters of .VnTime and .VnArial as capitals. */
const CAPITALS_OF_TCVN3 = /^\.vn.*h$/iu;

/** What each element does where it opens. Those not here are passed through: links, smart tags, content controls. */
export const OPEN = byName<Act>({
  p: (walk) => walk.openParagraph(),
  pPr: (walk) => (walk.inParagraphProperties = true),
  pStyle: inParagraph((paragraph, a) => (paragraph.style = word(a))),
  numId: inParagraph((paragraph, a) => (paragraph.numId = numberAttribute(a, 'val') ?? 0)),
  ilvl: inParagraph((paragraph, a) => (paragraph.level = numberAttribute(a, 'val') ?? 0)),
  r: (walk) => {
    const { paragraph } = walk;
    if (!paragraph) return;
    paragraph.isHidden = walk.around.styles.isHidden(paragraph.style);
    paragraph.isStruck = false;
    paragraph.letters = walk.around.styles.isCaps(paragraph.style) ? 'caps' : 'plain';
  },
  rStyle: inRun((paragraph, a, walk) => {
    const { styles } = walk.around;
    paragraph.isHidden ||= styles.isHidden(word(a));
    if (styles.isCaps(word(a)) !== undefined) paragraph.letters = styles.isCaps(word(a)) ? 'caps' : 'plain';
  }),
  rFonts: inRun((paragraph, a) => {
    if (CAPITALS_OF_TCVN3.test(attribute(a, 'ascii') ?? '')) paragraph.letters = 'oldCaps';
  }),
  caps: inRun((paragraph, a) => {
    if (paragraph.letters !== 'oldCaps') paragraph.letters = switchAttribute(a) ? 'caps' : 'plain';
  }),
  vanish: inRun((paragraph, a) => (paragraph.isHidden = switchAttribute(a))),
  strike: inRun((paragraph, a) => (paragraph.isStruck ||= switchAttribute(a))),
  dstrike: inRun((paragraph, a) => (paragraph.isStruck ||= switchAttribute(a))),
  t: (walk) => (walk.inText = true),
  tab: write('\t'),
  ptab: write('\t'),
  br: write('\n'),
  cr: write('\n'),
  noBreakHyphen: write('-'),
  sym: writeSymbol,
  den: write('/'),
  sup: write('^'),
  fldChar: stepField,
  ins: (walk) => walk.changes++,
  moveTo: (walk) => walk.changes++,
  cellIns: (walk) => walk.changes++,
  footnoteReference: refer('footnote'),
  endnoteReference: refer('endnote'),
  commentReference: refer('comment'),
  blip: pass('picture-skipped', ''),
  imagedata: pass('picture-skipped', ''),
  OLEObject: pass('picture-skipped', ''),
  chart: pass('picture-skipped', ''),
  // A diagram, a control of a form.
  relIds: pass('picture-skipped', ''),
  control: pass('picture-skipped', ''),
  // Letters drawn by an old Word, such as DỰ THẢO across the page.
  textpath: (walk, a) => walk.addBox(attribute(a, 'string') ?? ''),
  altChunk: pass('part-skipped', 'altChunk'),
  subDoc: pass('part-skipped', 'subDoc'),
  AlternateContent: (walk) => walk.alternatives.push(false),
  txbxContent: (walk) => walk.openBox(),
  tbl: (walk) => walk.tables.openTable(),
  gridCol: (walk, a) => walk.tables.addWidth(numberAttribute(a, 'w') ?? 0),
  tr: (walk) => walk.tables.openRow(),
  trPr: (walk) => (walk.inRowProperties = true),
  gridBefore: (walk, a) => walk.tables.skipColumns(numberAttribute(a, 'val') ?? 0),
  tc: (walk) => walk.tables.openCell(),
  gridSpan: (walk, a) => walk.tables.change({ span: span(a) }),
  vMerge: (walk, a) => walk.tables.change({ vertical: merge(a) }),
  hMerge: (walk, a) => walk.tables.change({ continuesLeft: merge(a) === 'continue' }),
  cellDel: (walk) => {
    walk.changes++;
    walk.tables.change({ isDeleted: true });
  },
});

type OnParagraph = (paragraph: NonNullable<Walk['paragraph']>, attributes: XmlAttributes, walk: Walk) => void;

/** Only inside pPr: a style's name elsewhere means another thing. */
function inParagraph(act: OnParagraph): Act {
  return (walk, attributes) => {
    if (walk.paragraph && walk.inParagraphProperties) act(walk.paragraph, attributes, walk);
  };
}

/** Only outside pPr: inside, a run property is that of the mark at the paragraph's end. */
function inRun(act: OnParagraph): Act {
  return (walk, attributes) => {
    if (walk.paragraph && !walk.inParagraphProperties) act(walk.paragraph, attributes, walk);
  };
}

function writeSymbol(walk: Walk, attributes: XmlAttributes): void {
  const font = attribute(attributes, 'font') ?? '';
  const code = attribute(attributes, 'char') ?? '';
  const letter = symbol(font, code);
  if (letter === undefined) walk.note('symbol-skipped', `${font} ${code}`);
  else walk.write(letter);
}

function stepField(walk: Walk, attributes: XmlAttributes): void {
  const type = attribute(attributes, 'fldCharType');
  if (type === 'begin') walk.fields.push('code');
  else if (type === 'end') walk.fields.pop();
  else if (walk.fields.length > 0) walk.fields[walk.fields.length - 1] = 'result';
}

/** What each element does where it closes. */
export const CLOSE = byName<(walk: Walk) => void>({
  p: (walk) => walk.closeParagraph(),
  pPr: (walk) => (walk.inParagraphProperties = false),
  t: (walk) => (walk.inText = false),
  AlternateContent: (walk) => walk.alternatives.pop(),
  txbxContent: (walk) => walk.closeBox(),
  tbl: (walk) => walk.tables.closeTable(),
  tr: (walk) => walk.tables.closeRow(),
  trPr: (walk) => (walk.inRowProperties = false),
  tc: (walk) => walk.tables.closeCell(),
});
