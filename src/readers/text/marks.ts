/**
 * A text without the marks of emphasis that copying from the web or from Markdown leaves: "<i>Trước ngày</i>", "**Quý
 * I**", "“*Kỷ cương*”" → the words alone; "<br>" → a new line. A star that stands for itself stays: "(*)", "Chỉ tiêu
 * A*", "* Ghi chú", "2*3".
 */
export function stripMarks(text: string): string {
  const plain = text.includes('<') ? withoutTags(text) : text;
  return plain.includes('*') ? withoutStars(plain) : plain;
}

/**
 * The same for lines that stand together, where one pair may span several: "**TM. ỦY BAN", "CHỦ TỊCH **". Only two
 * stars do so; one may be a footnote's.
 */
export function stripMarksOfLines(lines: readonly string[]): string[] {
  const plain = lines.map((line) => stripMarks(line).replace(HEADING, ''));
  let opened: number | undefined;
  plain.forEach((line, i) => {
    if (/^\s*\*\*[^\s*]/u.test(line)) opened = i;
    if (opened === undefined || opened === i || !/\S\s*\*\*\s*$/u.test(line)) return;
    plain[opened] = plain[opened]?.replace('**', '') ?? '';
    plain[i] = line.replace(/\*\*\s*$/u, '');
    opened = undefined;
  });
  return plain;
}

/** "## Phụ lục 1": a heading of Markdown; "#5" is a number. */
const HEADING = /^\s*#{1,6}\s+(?=\S)/u;

const TAG = '</?(?:i|b|u|em|strong)>';
const TAGS = new RegExp(TAG, 'giu');
/** "“ <i>An toàn</i> ”": the blanks inside the quotation marks came with the tags. */
const BLANK_BEFORE = new RegExp(`(?<=[“‘(])[^\\S\\n]+(?=${TAG})`, 'giu');
const BLANK_BEHIND = new RegExp(`(?<=${TAG})[^\\S\\n]+(?=[”’)])`, 'giu');
const BREAKS = /<br ?\/?>/giu;

const withoutTags = (text: string) =>
  text.replace(BLANK_BEFORE, '').replace(BLANK_BEHIND, '').replace(TAGS, '').replace(BREAKS, '\n');

const STARS = /\*+/gu;

interface Stars {
  at: number;
  length: number;
}

/** Pairs of equally long runs (1 to 3) within a paragraph go; the rest stays. */
function withoutStars(text: string): string {
  const drop: Stars[] = [];
  let open: Stars[] = [];
  for (const found of text.matchAll(STARS)) {
    const run = { at: found.index, length: found[0].length };
    if (run.length > 3) continue;
    const opener = closes(text, run) ? open.findLast(({ length }) => length === run.length) : undefined;
    if (opener) {
      drop.push(opener, run);
      open = open.slice(0, open.indexOf(opener));
    } else if (opens(text, run) && open.length < DEEPEST) open.push(run);
  }
  return cut(text, drop);
}

/** Marks nest at most so deep; what is open longer has no end. */
const DEEPEST = 8;
const WORD = /[\p{L}\p{N}]/u;

/** Before the run no letter, behind it something that is neither a blank nor the end of a bracket: "(*)". */
function opens(text: string, { at, length }: Stars): boolean {
  return !WORD.test(text.charAt(at - 1)) && /[^\s)]/u.test(text.charAt(at + length));
}

function closes(text: string, { at, length }: Stars): boolean {
  return !WORD.test(text.charAt(at + length)) && /[^\s(]/u.test(text.charAt(at - 1));
}

function cut(text: string, runs: readonly Stars[]): string {
  let end = 0;
  const kept = runs
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, length }) => {
      const piece = text.slice(end, at);
      end = at + length;
      return piece;
    });
  return kept.join('') + text.slice(end);
}
