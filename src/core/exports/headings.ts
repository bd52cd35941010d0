import { writeRoman } from '../text/index.ts';
import { type Appendix, type PlanDocument, readHeading } from '../plan/index.ts';
import { dotted, emptied } from './unissued.ts';

/** What stands above a table, line by line. */
export interface HeadingLines {
  label: string[];
  title: string[];
  attached: string[];
}

const ATTACHED = /\(?\s*(?:ban hành\s+)?kèm\s+theo/iu;

/** The heading as written, its lines told apart by what they are; joined again they are the heading to the letter. */
export function linesOf({ heading, label }: Pick<Appendix, 'heading' | 'label'>): HeadingLines {
  const lines = (heading ?? '').split('\n').filter(Boolean);
  const from = lines.findIndex((line) => ATTACHED.test(line) && line.search(ATTACHED) === 0);
  const attachedAt = from < 0 ? lines.length : from;
  const labelled = label !== undefined && attachedAt > 0 ? 1 : 0;
  return {
    label: lines.slice(0, labelled),
    title: lines.slice(labelled, attachedAt),
    attached: lines.slice(attachedAt),
  };
}

/**
 * The heading as Nghị định 30/2020/NĐ-CP, Phụ lục I, writes it: "Phụ lục I" on a line of its own, the title in capitals,
 * "(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)", dots (or blanks) where number or date is not known. The number
 * of the appendix stays its own: others refer to it.
 */
export function officialHeading(appendix: Appendix, document: PlanDocument, blankNumber = false): string {
  const { heading = '' } = appendix;
  const at = ATTACHED.exec(heading)?.index ?? heading.length;
  const head = heading.slice(0, at).trim();
  const { label, number } = readHeading([{ kind: 'paragraph', text: head, where: {} }]);
  const official = officialLabel(label, number);
  const title = label === undefined ? head : withoutLabel(head, label);
  const stated = at < heading.length ? heading.slice(at) : attachedLine(document);
  const attached = blankNumber ? emptied(stated) : dotted(stated);
  return [official, title.toUpperCase(), attached].filter(Boolean).join('\n');
}

/** "PHỤ LỤC SỐ 1" → "Phụ lục I"; "Biểu số 3" and "PHỤ LỤC 1a" keep their numbers. */
function officialLabel(label: string | undefined, number: string | undefined): string {
  if (label === undefined || !/^phụ\s+lục/iu.test(label)) return label ?? '';
  if (number === undefined) return 'Phụ lục';
  return /^[1-9]\d?$/u.test(number) ? `Phụ lục ${writeRoman(Number(number))}` : `Phụ lục ${number}`;
}

const withoutLabel = (head: string, label: string) =>
  head
    .replace(new RegExp(`^${label.split(/\s+/u).map(escaped).join('\\s+')}\\s*[:.–-]?\\s*`, 'u'), '')
    .trim();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The kinds of document that a number's letters name: Phụ lục III of the decree. */
const KINDS: readonly [RegExp, string][] = [
  [/\/QĐ(?:-|$)/u, 'Quyết định'],
  [/\/HD(?:-|$)/u, 'Hướng dẫn'],
  [/\/CTr(?:-|$)/u, 'Chương trình'],
  [/\/TB(?:-|$)/u, 'Thông báo'],
];

/** A heading as it is read: label, number, title, what it is attached to. */
export const headingOf = (text: string) =>
  readHeading(text.split('\n').map((line) => ({ kind: 'paragraph', text: line, where: {} })));

export const attachedLine = (document: PlanDocument) => `(Kèm theo ${citation(document)})`;

/**
 * "Kế hoạch số 01/KH-UBND ngày 28 tháng 01 năm 2026 của …". Unknown number and date are dots, for the clerk to fill in
 * by hand: nothing is invented.
 */
export function citation({ number, date, year, issuer }: PlanDocument): string {
  const kind = KINDS.find(([letters]) => letters.test(number ?? ''))?.[1] ?? 'Kế hoạch';
  const [y, month, day] = date?.split('-') ?? [year === undefined ? '……' : String(year), '……', '……'];
  const of = issuer === undefined ? '' : ` của ${issuer}`;
  return `${kind} số ${number ?? '……/……'} ngày ${day} tháng ${month} năm ${y}${of}`;
}
