import type { Context } from './context.ts';
import { decide } from './boundary.ts';
import type { Decision } from './decision.ts';
import { describe, isLabel, labelHead, type ListHead, type Piece, pieceHead } from './piece.ts';

/** Words `from` to before `to`. */
interface Span {
  from: number;
  to: number;
}

export interface CutPiece extends Piece {
  guessed: boolean;
  /** "… với các tiêu chuẩn dùng chung": in which matters the body acts; no name. */
  condition?: Span;
  /** "Thành phần: | Sở A": what is said of the names that come; no name. */
  label?: Span;
}

/** Room for a list of all communes of a province under one head; what is longer is no name, and is cut at any sign. */
const LONGEST_NAME = 1000;

/** What a decision means for the name that goes before. */
const MEANS: Readonly<Record<Decision, { goesOn: boolean; guess: boolean }>> = {
  join: { goesOn: true, guess: false },
  cut: { goesOn: false, guess: false },
  guess: { goesOn: false, guess: true },
};

/** Cuts the words of a stretch into names, from left to right. */
export function cutPieces(context: Context): CutPiece[] {
  const pieces: CutPiece[] = [];
  let from = 0;
  let guessed = false;
  let list: ListHead | undefined;
  let label: Span | undefined;
  const push = (piece: CutPiece) => {
    pieces.push({ ...piece, ...(label && { label }) });
    label = undefined;
  };
  const restart = (at: number, guess = false) => {
    if (context.mark(at) === 'hard') list = carriedOver(context, list, pieces.at(-1));
    from = at;
    guessed = guess;
    const charge = context.charge(at);
    if (charge === 0) return;
    label = { from: at, to: at + charge };
    from += charge;
  };
  restart(0);
  for (let at = 1; at <= context.words.length; at++) {
    const end = at === context.words.length;
    if (at <= from || (!end && !mayCut(context, at))) continue;
    const piece = describe(context, from, at, list);
    if (!end && isCondition(context, at)) {
      const to = nextHard(context, at);
      push({ ...piece, guessed, condition: { from: at, to } });
      restart(to);
      at = to;
    } else if (!end && isLabel(context, piece, at)) {
      list = labelHead(context, piece);
      if (!list || !isKindsOnly(context, from, at)) label = { from: label?.from ?? from, to: at };
      from = at;
    } else {
      const decision = end || at - from > LONGEST_NAME ? 'cut' : decide(context, piece, at);
      const { goesOn, guess } = MEANS[decision];
      if (goesOn) continue;
      if (from < at) push({ ...piece, guessed });
      restart(at, guess);
    }
  }
  return pieces;
}

/** "Phòng: Nội vụ; Tư pháp", "Phòng Nội vụ; Tư pháp": the head goes on behind a ";" for what is surely a field. */
function carriedOver(context: Context, list: ListHead | undefined, last: Piece | undefined) {
  const carried = last ? (pieceHead(context, last) ?? (last.given ? list : undefined)) : list;
  return carried && { ...carried, fieldsOnly: true };
}

/** "Các phòng, ban": a label that says no more than the head it gives. */
function isKindsOnly(context: Context, from: number, to: number): boolean {
  const plural = context.plural(from);
  if (plural > 0 && context.slice(from, from + plural).toLowerCase() !== 'các') return false;
  let at = from + plural;
  while (at < to && (at === from || context.level(at) === 0) && context.kind(at) > 0) at += context.kind(at);
  return at >= to || (at === from && context.headLength(at) === to - from);
}

/** Only a sign or a word that begins names makes a decision necessary. */
const mayCut = (context: Context, at: number) =>
  context.mark(at) !== 'none' || context.isHead(at) || context.plural(at) > 0 || context.sureTitle(at);

/** "với các tiêu chuẩn …": what comes is neither a body nor a kind of bodies. */
function isCondition(context: Context, at: number): boolean {
  const next = at + context.plural(at);
  return (
    context.joinedByWith(at) && context.plural(at) > 0 && context.kind(next) === 0 && !context.isHead(next)
  );
}

function nextHard(context: Context, from: number): number {
  let at = from;
  while (at < context.words.length && context.mark(at) !== 'hard') at++;
  return at;
}
