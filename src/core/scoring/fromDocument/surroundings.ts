import type { RawParagraph, SourceDocument } from '../../table/index.ts';
import { oneLine } from '../../text/index.ts';
import { type Points, pointsOf, readNumber } from '../decimal.ts';
import type { Caps, ClassModel } from '../model.ts';
import { classesOf } from './classes.ts';
import { readProse } from './prose.ts';
import { type RuleInWords, rulesInWords } from './rulesInWords.ts';

/** What the text around the tables says of the whole. */
export interface Surroundings {
  title: string;
  base?: Points;
  caps: Caps;
  classes: ClassModel[];
  /** Rules in words, which are for a person to enter. */
  inWords: { rule: RuleInWords; said: RawParagraph }[];
}

const TITLE = /(?:tiêu chí|tiêu chuẩn|thang điểm|bảng (?:chấm )?điểm|biểu điểm|chấm điểm)/iu;
const BASE = /tổng (?:số )?điểm(?: chuẩn| tối đa)?(?: là)?\s*:?\s*(\d+)\s*(?:điểm)?\)?\.?$/iu;

export function surroundingsOf({ blocks }: SourceDocument, firstTable: number): Surroundings {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const lines = paragraphs.flatMap(({ text }) => text.split('\n')).map(oneLine);
  return {
    title: titleOf(blocks.slice(0, firstTable).filter((block) => block.kind === 'paragraph')),
    ...baseOf(lines),
    caps: capsOf(lines),
    classes: classesOf(lines),
    inWords: rulesInWords(paragraphs),
  };
}

/** The last line in capitals above the table that speaks of criteria, with what goes on of it. */
function titleOf(above: readonly RawParagraph[]): string {
  const lines = above.map(({ text }) => oneLine(text));
  const at = lines.findLastIndex((line) => TITLE.test(line) && line === line.toUpperCase());
  return lines[at >= 0 ? at : lines.findLastIndex((line) => TITLE.test(line) && line.length < 200)] ?? '';
}

function baseOf(lines: readonly string[]): { base?: Points } {
  for (const line of lines) {
    const value = readNumber(BASE.exec(line.replace(/^\((.*)\)$/u, '$1'))?.[1] ?? '');
    if (value !== undefined) return { base: pointsOf(value) };
  }
  return {};
}

/** "Tổng số điểm thưởng không quá 10 điểm": only what is said of the total. */
function capsOf(lines: readonly string[]): Caps {
  const caps: Caps = {};
  for (const line of lines) {
    if (!/^[-+•*\s(]*tổng (?:số )?điểm (?:cộng|thưởng|trừ)/iu.test(line)) continue;
    for (const { kinds, points, of } of readProse(line).limits)
      if (of === undefined) for (const kind of kinds) caps[kind] ??= points;
  }
  return caps;
}
