/**
 * One run of text: "<i>nghiêng</i>", "<b>đậm</b>", "[-bỏ-]" and "{+thêm+}" (tracked changes) of the markup in
 * which the plans are written. "\n" is a soft break, "¶" a new paragraph in the same cell.
 */
export interface Piece {
  text: string;
  italic: boolean;
  bold: boolean;
  change?: 'ins' | 'del';
}

const MARKS = /(<\/?[ib]>|\[-|-\]|\{\+|\+\})/u;

/** "a <i>b</i> [-c-]" → three pieces. */
export function pieces(markup: string): Piece[] {
  let state: Omit<Piece, 'text'> = { italic: false, bold: false };
  const found: Piece[] = [];
  for (const token of markup.split(MARKS)) {
    const next = turn(state, token);
    if (next) state = next;
    else if (token !== '') found.push({ ...state, text: token });
  }
  return found;
}

function turn(state: Omit<Piece, 'text'>, token: string): Omit<Piece, 'text'> | undefined {
  const { italic, bold } = state;
  const turns: Record<string, Omit<Piece, 'text'>> = {
    '<i>': { ...state, italic: true },
    '</i>': { ...state, italic: false },
    '<b>': { ...state, bold: true },
    '</b>': { ...state, bold: false },
    '[-': { ...state, change: 'del' },
    '-]': { italic, bold },
    '{+': { ...state, change: 'ins' },
    '+}': { italic, bold },
  };
  return turns[token];
}

/** The markup's paragraphs. */
export function paragraphs(markup: string): string[] {
  return markup.split('¶');
}

/** What stays when the changes are accepted: pieces without the deleted ones. */
export function finalPieces(markup: string): Piece[] {
  return pieces(markup).filter((piece) => piece.change !== 'del');
}

/** The truth of a cell: final text, one line, no marks, plain hyphens and blanks. */
export function plain(markup: string): string {
  return finalPieces(markup)
    .map((piece) => piece.text)
    .join('')
    .replaceAll('\u2011', '-')
    .replace(/[\s¶]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
