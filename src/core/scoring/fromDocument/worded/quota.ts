import { readNumber } from '../../decimal.ts';
import type { Quota } from '../../model.ts';
import { bareLine, IN_CLUSTER, onlyWords, UNITS, wholeWords, wordsOf } from './words.ts';

const MOST = /(?:không\s+(?:được\s+)?(?:vượt\s+)?quá|tối\s+đa|nhiều\s+nhất)\s*(\d+(?:[.,]\d+)?)\s*(%)?/giu;
/** What else such a sentence is made of; any other word makes it another rule. */
const FILLERS = wordsOf(
  'số, lượng, tỷ lệ, tỉ lệ, tổng, các',
  UNITS,
  'được, đạt, xếp, loại, đánh giá, công nhận, mức, là, so với, chọn, bình xét, có',
  'của, trong, nhiệm vụ, danh hiệu',
);
const WHOLE = 100;

/**
 * "Số đơn vị hoàn thành xuất sắc không quá 20% tổng số đơn vị hoàn thành tốt" → { class, share: 20, of, scope: 'all' };
 * undefined where a class is not one of `classes`, or a word is left that may mean something else.
 */
export function readQuota(line: string, classes: readonly string[]): Quota | undefined {
  const text = bareLine(line);
  const [amount, ...more] = [...text.matchAll(MOST)];
  const value = readNumber(amount?.[1] ?? '');
  if (!amount || more.length > 0 || value === undefined) return undefined;
  const [before, after] = [text.slice(0, amount.index), text.slice(amount.index + amount[0].length)];
  const [head, tail] = [classesIn(before, classes), classesIn(after, classes)];
  if (!onlyWords(`${head.rest} ${tail.rest}`.replace(IN_CLUSTER, ' '), FILLERS)) return undefined;
  const found = { head: head.names, tail: tail.names, inCluster: text.search(IN_CLUSTER) >= 0 };
  return amount[2] === undefined ? counted(value, found) : shared(value, found);
}

interface Found {
  head: string[];
  tail: string[];
  inCluster: boolean;
}

/** So many units: where they are counted has to be said. */
function counted(count: number, { head, tail, inCluster }: Found): Quota | undefined {
  const [name, ...more] = [...head, ...tail];
  if (name === undefined || more.length > 0 || !inCluster || !Number.isInteger(count)) return undefined;
  return { class: name, count, scope: 'cluster' };
}

/** The class whose share is meant stands before, the one it is a share of behind. */
function shared(share: number, { head, tail, inCluster }: Found): Quota | undefined {
  const [name, ...others] = head;
  const [of, ...more] = tail;
  if (name === undefined || others.length + more.length > 0 || share > WHOLE) return undefined;
  return { class: name, share, ...(of !== undefined && { of }), scope: inCluster ? 'cluster' : 'all' };
}

/** The classes named in a text, and what is left of it. "Hoàn thành xuất sắc nhiệm vụ" is before "hoàn thành". */
function classesIn(text: string, classes: readonly string[]): { names: string[]; rest: string } {
  const names: { name: string; at: number }[] = [];
  const rest = [...classes]
    .sort((a, b) => b.length - a.length)
    .reduce(
      (left, name) =>
        left.replace(wholeWords([escaped(name)]), (found: string, at: number) => {
          names.push({ name, at });
          return ' '.repeat(found.length);
        }),
      text,
    );
  return { names: names.sort((a, b) => a.at - b.at).map(({ name }) => name), rest };
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
