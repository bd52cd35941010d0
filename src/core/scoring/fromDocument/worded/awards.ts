import { readRoman } from '../../../text/index.ts';
import type { Award } from '../../model.ts';
import { A_UNIT, bareLine, onlyWords, wordsOf } from './words.ts';

/** With the line it was read from. */
export interface AwardRead {
  award: Award;
  line: string;
}

const NAME = String.raw`(?:Cờ(?:\s+thi\s+đua)?|Bằng\s+khen|Giấy\s+khen)(?:\s+của\s+[^,;:.\d]{2,60}?)?`;
const TO_THEM = String.raw`(?:${A_UNIT}\s+)?(?:được\s+)?(?:đề\s+nghị\s+)?(?:xét\s+)?(?:tặng\s+(?:thưởng\s+)?)?`;
const SO_MANY = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+${TO_THEM}(${NAME})(?=\s*(?:[,;]|và\s+\d|$))`,
  'giu',
);
const EACH = /mỗi\s+(?:một\s+)?(?:cụm|khối)(?:\s+thi\s+đua)?/giu;
const FILLERS = wordsOf(
  'được, đề nghị, xét, xem xét, tặng, suy tôn, khen thưởng, và, gồm, chọn, không quá, tối đa',
);

const PLACE = String.raw`(?:nhất|nhì|ba|tư|[IV]{1,3}|\d)(?!\p{L})`;
const PLACES = String.raw`${PLACE}(?:\s*(?:,|và)\s*(?:(?:hạng|thứ)\s+)?${PLACE})*`;
const IN_EACH = String.raw`(?:trong\s+)?(?:mỗi\s+)?(?:cụm|khối)(?:\s+thi\s+đua)?`;
/** Whoever proposes or gives it is no part of its name. */
const GIVER = String.raw`(?:Chủ\s+tịch\s+)?(?:UBND|Ủy\s+ban\s+nhân\s+dân)[^,;:.\d]{0,40}?`;
/** "Đơn vị dẫn đầu cụm được tặng Cờ thi đua", "Hạng nhì, hạng ba: đề nghị Chủ tịch UBND xã tặng Giấy khen" */
const BY_RANK = new RegExp(
  [
    String.raw`^(?:${A_UNIT}\s+)?(?:(?:xếp|đạt|đứng)\s+)?`,
    String.raw`(?:(dẫn\s+đầu)|(?:hạng|thứ|vị\s+trí\s+thứ)\s+(${PLACES}))(?:\s+${IN_EACH})?\s*[:,]?\s*`,
    String.raw`(?:được\s+)?(?:đề\s+nghị\s+)?(?:${GIVER}\s+)?(?:xét\s+)?tặng\s+(?:thưởng\s+)?(${NAME})$`,
  ].join(''),
  'iu',
);
const RANKS = ['nhất', 'nhì', 'ba', 'tư'];

/**
 * "Mỗi cụm đề nghị tặng 01 Cờ và 02 Bằng khen", or a line for each rank from the first on → what is proposed by rank.
 * All lines together or none: one that is not understood may change what the others mean.
 */
export function readAwards(lines: readonly string[]): AwardRead[] | undefined {
  const [first] = lines;
  return lines.length === 1 && first !== undefined
    ? (forEachCluster(first) ?? byRanks(lines))
    : byRanks(lines);
}

function forEachCluster(line: string): AwardRead[] | undefined {
  const text = bareLine(line);
  const rest = text.replace(SO_MANY, ' ').replace(EACH, ' ');
  const found = [...text.matchAll(SO_MANY)];
  if (text.search(EACH) < 0 || found.length === 0 || !onlyWords(rest, FILLERS)) return undefined;
  return found.map(([, count, name = '']) => ({ award: { name, perCluster: Number(count) }, line }));
}

/** Each rank once and none left out: an award goes to the next below those before it. */
function byRanks(lines: readonly string[]): AwardRead[] | undefined {
  const read: AwardRead[] = [];
  let next = 1;
  for (const { line, piece } of lines.flatMap(piecesOf)) {
    const found = BY_RANK.exec(bareLine(piece));
    const ranks = found && ranksIn(found[1] === undefined ? (found[2] ?? '') : 'nhất');
    if (!ranks || ranks.some((rank, i) => rank !== next + i)) return undefined;
    next += ranks.length;
    read.push({ award: { name: found[3] ?? '', perCluster: ranks.length }, line });
  }
  return read.length > 0 ? read : undefined;
}

/** "Hạng nhất được tặng Cờ; hạng nhì được tặng Giấy khen" */
const piecesOf = (line: string) =>
  bareLine(line)
    .split(';')
    .map((piece) => ({ line, piece }));

const ranksIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(PLACE, 'giu'))].map(([word]) => {
    const at = RANKS.indexOf(word.toLowerCase());
    return at >= 0 ? at + 1 : (readRoman(word.toUpperCase()) ?? Number(word));
  });
