/**
 * The agenda inside a title: "Phiên họp thứ hai: - Xét… - Đề nghị…; - Kiện toàn…" → three items. A dash between
 * words ("Thi đua - Khen thưởng") parts nothing: an item's dash follows a colon, a stop, a line break or the start.
 */
export function agendaItems(title: string): string[] {
  const lines = title.split('\n').map((line) => line.trim());
  const mark = runsOn(lines) ? NUMBERED : MARK;
  const marked = lines.filter((line) => mark.test(line));
  const pieces =
    marked.length >= 2 ? lines.slice(lines.findIndex((line) => mark.test(line))) : inlinePieces(title);
  return pieces.map((piece) => piece.replace(mark, '').replace(MARK, '').trim()).filter(Boolean);
}

const NUMBERED = /^(\d{1,2})[.)]\s*(?=\p{L}|["“])/u;

/** "1. Xét…", "2. Kiện toàn…": lines with numbers are items where two or more count on from 1. */
function runsOn(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => NUMBERED.exec(line)?.[1] ?? []).map(Number);
  return numbers.length >= 2 && numbers.every((number, i) => number === i + 1);
}

const MARK = /^([-–—•+]|\(?\d{1,2}\)|[a-zđ]\))\s*(?=\p{L}|["“])/u;
const INLINE = /(?:^|(?<=[:;.,])\s*|\n)[-–—•]\s+(?=[\p{Lu}"“])/u;

function inlinePieces(title: string): string[] {
  const parts = title.split(INLINE);
  const items = parts.slice(1);
  const headed = (parts[0] ?? '').trim() === '' || /:\s*$/u.test(parts[0] ?? '');
  return headed && items.length >= (parts[0] ? 1 : 2) ? items : [];
}
