import { oneLine } from '../../text/index.ts';
import { pointsOf } from '../decimal.ts';
import type { ClassModel } from '../model.ts';
import { findSpan } from './spans.ts';
import { lower } from './words.ts';

const NAME =
  /^(?:[-+•*]|\d+[.)]|[a-zđ][.)])?\s*(?:(?:xếp |đạt |đơn vị |danh hiệu |mức )*(?:loại )?)?["“]?((?:hoàn thành |không hoàn thành |chưa hoàn thành )[^:;(\d]{0,60}?|(?:xuất sắc|tốt|khá|trung bình|yếu|kém|đạt|không đạt)(?:\s+nhiệm vụ)?|loại [A-ZĐ]|[A-D])["”]?\s*(?:[:(–-]|(?=từ\s|trên\s|dưới\s|đạt\s|có\s|là\s))/iu;

/** "- Xuất sắc: từ 90 điểm trở lên" → the class and where it begins; undefined for any other line. */
export function readClass(line: string): ClassModel | undefined {
  const text = oneLine(line);
  const name = NAME.exec(text);
  if (!name?.[1] || !/điểm/u.test(lower(text)) || text.length > 160) return undefined;
  const rest = lower(text.slice(name[0].length))
    .replace(/(\d)\s*điểm/gu, '$1')
    .replace(/điểm/gu, ' ');
  const found = findSpan(rest);
  if (!found || found.counts === '%') return undefined;
  return { name: name[1].trim(), from: pointsOf(found.span.from ?? 0) };
}

/** From the best down; fewer than two are no classes. */
export function classesOf(lines: readonly string[]): ClassModel[] {
  const found = lines.flatMap((line) => readClass(line) ?? []);
  const byName = [...new Map(found.map((one) => [lower(one.name), one])).values()];
  return byName.length < 2 ? [] : byName.sort((a, b) => b.from - a.from);
}
