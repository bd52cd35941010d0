import { oneLine } from '../../text/index.ts';
import { pointsOf } from '../decimal.ts';
import type { ClassModel } from '../model.ts';
import { findSpan } from './spans.ts';
import { lower, POINT_WORD } from './words.ts';

const NAME = String.raw`((?:không |chưa )?hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?|xuất sắc|vững mạnh|tiên tiến|tốt|khá|trung bình|yếu|kém|đạt yêu cầu|không đạt|loại [a-dđ]|(?<=[“"])[a-dđ](?=[”"]))`;
/** "- Chi đoàn khá: (đạt) từ …": the name right before the points. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})${NAME}["”]?(?:\s*[:(,–-]|\s+(?:đạt|có|là|khi|nếu|tổng|số|được)(?!\p{L}))*\s*$`,
  'u',
);
/** "… trở lên xếp loại Tốt": or at the end. */
const AFTER = new RegExp(String.raw`(?:xếp|đạt|là|mức|:|→)\s*(?:loại\s*)?["“]?${NAME}["”]?\s*\)?\.?$`, 'u');
const MOST = 160;

/** Between two of them a line parts its classes. */
const PARTS = /;|(?<=\p{L}\p{L})\.\s/u;
const OF_POINTS = new RegExp(String.raw`điểm|\d\s*${POINT_WORD}`, 'iu');
const COUNTS: ReadonlySet<string> = new Set(['điểm', 'đ', '']);

/** "- Xuất sắc: từ 90 điểm trở lên" → the class and where it begins; undefined for any other piece of a line. */
export function readClass(line: string): ClassModel | undefined {
  const written = oneLine(line);
  const found = written.length <= MOST ? findSpan(written) : undefined;
  if (!found || !COUNTS.has(found.counts)) return undefined;
  const head = written.slice(0, found.at);
  const tail = written.slice(found.at + found.length);
  const name = BEFORE.exec(lower(head)) ?? AFTER.exec(lower(tail));
  if (!name?.[1]) return undefined;
  const side = BEFORE.test(lower(head)) ? head : tail;
  const at = lower(side).lastIndexOf(name[1]);
  return { name: side.slice(at, at + name[1].length), from: pointsOf(found.span.from ?? 0) };
}

/** From the best down; fewer than two are no classes. That points are meant is said once in a line. */
export function classesOf(lines: readonly string[]): ClassModel[] {
  const found = lines
    .filter((line) => OF_POINTS.test(line))
    .flatMap((line) => line.split(PARTS).flatMap((piece) => readClass(piece) ?? []));
  const byName = [...new Map(found.map((one) => [lower(one.name), one])).values()];
  return byName.length < 2 ? [] : byName.sort((a, b) => b.from - a.from);
}
