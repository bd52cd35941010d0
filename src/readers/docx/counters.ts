import type { Level, List, Numbering } from './numbering.ts';
import { formatNumber } from '../shared/index.ts';
import type { ListOf } from './styles.ts';
import { plainSign } from './symbols.ts';

/**
 * Counts the numbered paragraphs of a document in their order and writes their labels, as Word shows them.
 *
 * Lists of one abstract list count on together; a list with a start of its own begins anew where it is first used.
 */
export class Counters {
  private readonly values = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly known = new Map<number, List | undefined>();

  constructor(private readonly numbering: Numbering) {}

  /** The label of the next paragraph of a list, with the blank that follows: "1.2. ", "- "; "" without one. */
  next(of: ListOf): string {
    const list = this.list(of.numId);
    if (!list) return '';
    const at = of.level ?? levelOfStyle(list, of.styles) ?? 0;
    const level = list.levels.get(at);
    if (!level) return '';
    const values = this.count(of.numId, list, at);
    if (level.isHidden) return '';
    if (level.format === 'bullet') return bullet(level.text);
    const label = fill(level, list, values);
    return label === '' || level.suffix === 'nothing' ? label : `${label} `;
  }

  private list(numId: number): List | undefined {
    if (!this.known.has(numId)) this.known.set(numId, this.numbering.list(numId));
    return this.known.get(numId);
  }

  private count(numId: number, list: List, at: number): (number | undefined)[] {
    const values = this.values.get(list.abstractId) ?? [];
    this.values.set(list.abstractId, values);
    const old = this.beginsAnew(numId, list, at) ? undefined : values[at];
    values[at] = old === undefined ? startOf(list, at) : old + 1;
    for (let above = 0; above < at; above++) values[above] ??= startOf(list, above);
    for (let below = at + 1; below < values.length; below++)
      if (restarts(list.levels.get(below), below, at)) values[below] = undefined;
    return values;
  }

  private beginsAnew(numId: number, list: List, at: number): boolean {
    const key = JSON.stringify([numId, at]);
    if (this.begun.has(key)) return false;
    this.begun.add(key);
    return list.starts.has(at);
  }
}

const startOf = (list: List, at: number) => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;

function restarts(level: Level | undefined, below: number, at: number): boolean {
  return at < (level?.restartAfter ?? below);
}

function levelOfStyle(list: List, styles: readonly string[]): number | undefined {
  for (const style of styles) for (const [at, level] of list.levels) if (level.style === style) return at;
  return undefined;
}

/** "%1.%2." → "II.3."; with isLgl "2.3.". */
function fill(level: Level, list: List, values: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    return formatNumber(values[at] ?? startOf(list, at), format);
  });
}

/**
 * A plus stays a plus, since plans put "+" below "-"; every other bullet is "-", the sign it stands for. The blank is
 * there also where the file has none: "-Đưa" would be one word.
 */
const bullet = (text: string) => (text === '' ? '' : plainSign(text) === '+' ? '+ ' : '- ');
