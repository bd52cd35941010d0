import { type Points, pointsOf, readNumber } from '../decimal.ts';
import type { CriterionKind } from '../model.ts';
import { sentencesOf } from './pieces.ts';
import { type FoundSpan, findSpan } from './spans.ts';
import { lower, NUMBER, POINT_WORD } from './words.ts';

/** "Mỗi báo cáo chậm trừ 0,5 điểm, không quá 2 điểm" → 0,5 off each time, at most 2. */
export interface Clause {
  points: Points;
  /** Said by cộng, thưởng or trừ; absent: points of whatever the row is about. */
  kind?: Exclude<CriterionKind, 'base'>;
  per: boolean;
  cap?: Points;
  span?: FoundSpan;
  /** For what, without the points. */
  about: string;
  /** As written. */
  piece: string;
}

/** "Tổng điểm trừ của mục a1 không quá 1,5 điểm"; "tối đa 5 điểm"; "(10 điểm)". */
export interface Limit {
  points: Points;
  kinds: Exclude<CriterionKind, 'base'>[];
  /** Code of the row it is for, as written. */
  of?: string;
  /** "Tổng điểm trừ": of all cases of the row together. */
  total?: true;
  /** Bare points say what the row is worth, they limit nothing. */
  bare: boolean;
}

export interface Prose {
  clauses: Clause[];
  limits: Limit[];
  /** Pieces that speak of points and could not be understood. */
  unread: string[];
}

const OF = String.raw`(?:của|đối với|cho)\s+(?:(?:mục|tiêu chí|tiêu chuẩn|nội dung)\s+)?(\p{L}?\.?\d+(?:\.\d+)*|[IVX]+(?!\p{L})|\p{L}(?!\p{L}))`;
const AT_MOST = String.raw`(?:tối đa|không quá|không vượt quá|nhiều nhất)`;
const LIMIT = new RegExp(
  String.raw`(?:(?:tổng|số|nhưng|và)\s+)*(?:điểm\s+)?(?:((?:trừ|cộng|thưởng)(?:\s*(?:,|và)\s*(?:trừ|cộng|thưởng))?)\s+)?(?:tối đa\s+)?(?:${OF}\s+)?${AT_MOST}(?:\s+(?:là|chỉ|${AT_MOST}|không được quá))*(?:\s+(trừ|cộng|thưởng))?\s*:?\s*(${NUMBER})\s*${POINT_WORD}`,
  'iu',
);
const BARE = new RegExp(
  String.raw`^(?:(?:đạt\s+)?(?:tổng\s+)?(?:số\s+)?điểm\s*(?:chuẩn|tối đa)?\s*:?\s*|đạt\s+|thang điểm\s*:?\s*)?(${NUMBER})\s*${POINT_WORD}(?:\s*chuẩn)?$`,
  'iu',
);
/** "từ mục a1 đến a9 có tổng điểm chuẩn 30 điểm" */
const TOTAL = new RegExp(
  String.raw`tổng (?:số )?điểm(?: chuẩn| tối đa)?(?: là)?\s*:?\s*(${NUMBER})\s*${POINT_WORD}$`,
  'iu',
);
const POINTS = new RegExp(
  String.raw`([+]?)\s*(?<![\d.,])(?<!từ )(${NUMBER})\s*${POINT_WORD}(?!\s*(?:trở|đến|[-–]))(\s*\/\s*(?:0?1\s+|một\s+|mỗi\s+)?[\p{L}][\p{L} ]{0,24})?`,
  'iu',
);
const COLON = new RegExp(String.raw`^(.{1,60}?)\s*[:=]\s*(${NUMBER})$`, 'u');
const NOTHING = /(?:không được điểm|không (?:được )?(?:cộng|tính|chấm|cho|có)(?: điểm)?|không điểm)$/iu;
const VERB = /(cộng|thưởng|trừ)(?:\s+(?:thêm|trực tiếp|điểm|đi|là|ngay|tiếp|mỗi))*\s*[:+]?\s*$/iu;
const PER =
  /(?<!\p{L})(?:mỗi|cứ|từng)\s|(?<!\p{L})(?:cho|đối với|với|có|thiếu|mất|của|trên)\s+(?:mỗi|0?1|một)(?:\s*\([^)]*\))?\s+(?!(?:trong|số|vài)\s)\p{L}|(?<!\p{L})(?:0?1|một)\s+trường hợp|(?<!\p{L})(?:giảm|thiếu|hụt|kém|thấp hơn)\s+0?1\s*%|(?<!\p{L})(?:chậm|muộn|trễ|vắng|bỏ)\s+(?:0?1|một)\s+(?!(?:ngày|tuần|tháng|quý|năm|giờ|phút|đến|tới|trong)(?!\p{L}))\p{L}|^(?:\p{L}+ ){0,4}(?<!(?:từ|tháng|quý|ngày|đến|loại|hạng|mục|trước|sau|trong) )0?1 (?!(?:đến|tới|trở|trong|ngày|tháng)(?!\p{L}))\p{L}/iu;
const FILLER =
  /(?:[\s,:;.+(–-]|(?<!\p{L})(?<!(?:không|chưa) )(?:thì|được|bị|sẽ|là|điểm|chấm|tính|đạt|ghi|cho|cộng|thưởng|trừ|trực tiếp|thêm))*$/iu;

/** Does the sentence speak of each time a thing happens? */
export const speaksPerCase = (text: string): boolean => PER.test(text);

export function readProse(text: string): Prose {
  const prose: Prose = { clauses: [], limits: [], unread: [] };
  for (const sentence of sentencesOf(text)) {
    const from = prose.clauses.length;
    sentence.forEach((piece, i) => readPiece(piece, prose, i === 0));
    prose.clauses.push(...sameCase(prose.clauses.splice(from)));
  }
  return prose;
}

/** "Mỗi sáng kiến cấp xã cộng 1 điểm, cấp tỉnh cộng 3 điểm": the second is the same case on another level. */
function sameCase(clauses: readonly Clause[]): Clause[] {
  const [first] = clauses;
  return clauses.map((clause) =>
    first?.per && clause.kind === first.kind && LEVEL.test(clause.about) ? { ...clause, per: true } : clause,
  );
}
const LEVEL = /^(?:ở\s+)?(?:cấp|loại|hạng|giải|mức|bậc)(?!\p{L})/iu;

function readPiece(piece: string, prose: Prose, isFirst: boolean): void {
  const limit = limitOf(piece);
  const rest = limit ? `${piece.slice(0, limit.at)} ${piece.slice(limit.at + limit.length)}`.trim() : piece;
  const bare = BARE.exec(rest) ?? TOTAL.exec(rest);
  if (bare) {
    prose.limits.push({ points: pointsIn(bare[1]), kinds: [], bare: true });
    return;
  }
  const clause = clauseOf(rest, piece);
  if (clause) prose.clauses.push(limit ? { ...clause, cap: limit.points } : clause);
  else if (limit) limitLast(prose, limit, isFirst);
  else if (/\d\s*điểm(?!\p{L})/iu.test(rest)) prose.unread.push(piece);
}

/**
 * "…. Điểm trừ tối đa 1 điểm" goes with the case said right before it; a sentence of its own behind several cases with
 * all of them.
 */
function limitLast(prose: Prose, { points, kinds, of, total }: Limit, isSentence: boolean): void {
  const last = prose.clauses.at(-1);
  const alike = prose.clauses.filter(({ kind, per, cap }) => per && cap === undefined && kind === last?.kind);
  const isOfAll = isSentence && alike.length > 1;
  const isItsOwn = !total && of === undefined && kinds.every((kind) => kind === last?.kind);
  if (last?.per && last.cap === undefined && isItsOwn && !isOfAll) last.cap = points;
  else
    prose.limits.push({
      points,
      kinds,
      bare: false,
      ...(of !== undefined && { of }),
      ...((total || isOfAll) && { total: true }),
    });
}

function limitOf(piece: string): (Limit & { at: number; length: number }) | undefined {
  const found = LIMIT.exec(piece);
  if (!found) return undefined;
  const kinds = [...lower(found[1] ?? found[3] ?? '').matchAll(/trừ|cộng|thưởng/gu)].map(([word]) =>
    kindOf(word),
  );
  return {
    points: pointsIn(found[4]),
    kinds,
    bare: false,
    at: found.index,
    length: found[0].length,
    ...(found[2] !== undefined && { of: found[2] }),
    ...(/^\s*tổng/iu.test(found[0]) && { total: true as const }),
  };
}

const kindOf = (word: string) => (lower(word) === 'trừ' ? 'deduction' : 'bonus');
const pointsIn = (text: string | undefined): Points => pointsOf(readNumber(text ?? '') ?? 0);

function clauseOf(rest: string, piece: string): Clause | undefined {
  const found = POINTS.exec(rest);
  if (!found) return namedOf(rest, piece);
  const before = rest.slice(0, found.index);
  const verb = VERB.exec(before)?.[1] ?? (found[1] === '+' ? 'cộng' : undefined);
  const after = rest.slice(found.index + found[0].length);
  const about = before.replace(FILLER, '').trim();
  const span = findSpan(about);
  return {
    points: pointsIn(found[2]),
    ...(verb !== undefined && { kind: kindOf(verb) }),
    per: found[3] !== undefined || PER.test(before) || PER.test(after),
    ...(span && { span }),
    about: about === '' ? after.trim() : about,
    piece,
  };
}

/** "không: 0", "không cộng điểm". */
function namedOf(rest: string, piece: string): Clause | undefined {
  const colon = COLON.exec(rest);
  if (!colon && !NOTHING.test(rest)) return undefined;
  const about = colon?.[1] ?? rest.replace(NOTHING, '').replace(FILLER, '');
  const span = findSpan(about);
  return {
    points: colon ? pointsIn(colon[2]) : 0,
    per: false,
    ...(span && { span }),
    about: about.trim(),
    piece,
  };
}
