import { readDeadline } from '../deadlines/index.ts';
import { oneLine } from '../text/index.ts';
import { ANY_YEAR } from './anyYear.ts';

/** Words of a heading that say nothing beside its time: "Nhiệm vụ trọng tâm quý I", "Các việc trong tháng 3". */
const LEAD = /^(?:các\s+)?(?:nhiệm vụ|công tác|công việc|nội dung|việc)(?:\s+trọng tâm)?\s+/iu;
const COUNT = /\s*\(\d{1,3}[^()]*\)\s*[:.]?$/u;

/**
 * "QUÝ I" → itself, "Nhiệm vụ tháng 3 (02)" → "tháng 3"; undefined for a heading that is more than a time, and for
 * "Nhiệm vụ năm 2026", which is the title of it all.
 */
export function timeOfHeading(title: string): string | undefined {
  const words = oneLine(title).replace(COUNT, '');
  const text = words.replace(LEAD, '').replace(/[:.\s]+$/u, '');
  if (!TIME_WORD.test(text)) return undefined;
  const { kind, due, precision, note, issues } = readDeadline(text, { year: ANY_YEAR });
  if (kind !== 'period' || due === undefined || note !== undefined || issues) return undefined;
  return precision === 'year' && LEAD.test(words) ? undefined : text;
}

/** A heading of other words needs no reading; many have a year in them. */
const TIME_WORD = /^(?:trong\s+)?(?:\d{1,2}\s+)?(?:tháng|quý|quí|tuần|học kỳ|năm)(?!\p{L})/iu;

/** "QUÝ I" beside "QUÝ II", "Tháng 01" below either: headings without numbers nest by the time that they say. */
export function styleOfTime(title: string): string | undefined {
  const text = timeOfHeading(title);
  return text && TIME_WORD.exec(text)?.[0].toLowerCase();
}
