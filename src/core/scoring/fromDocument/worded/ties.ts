import type { Criterion, TieKey } from '../../model.ts';
import { A_UNIT, bareLine, onlyWords, UNITS, wordsOf } from './words.ts';

type Row = Pick<Criterion, 'code' | 'text'>;

const EQUAL = String.raw`(?:bằng\s+điểm(?:\s+nhau)?|(?:tổng\s+)?(?:số\s+)?điểm\s+(?:bằng|như)\s+nhau|cùng\s+(?:tổng\s+)?(?:số\s+)?điểm|bằng\s+nhau)`;
/** "Trường hợp các đơn vị có tổng điểm bằng nhau thì": up to the first thing that is asked. */
const LEAD = new RegExp(
  String.raw`^(?:(?:trong\s+)?(?:trường\s+hợp|nếu|khi)\s+)?(?:(?:có|các|nhiều|những|\d+|hai|trở\s+lên|từ|${A_UNIT})\s+)*${EQUAL}\s*(?:,|:|thì)\s*`,
  'iu',
);
/** "; nếu vẫn bằng nhau thì", ". Nếu tiếp tục bằng điểm thì", "sau đó xét" */
const NEXT = new RegExp(
  String.raw`\s*[;,.]?\s*(?:nếu\s+(?:(?:vẫn|tiếp\s+tục|còn)\s+)+${EQUAL}\s*(?:,|thì)?|sau\s+đó|tiếp\s+(?:theo|đến))\s*|\s*;\s*`,
  'giu',
);
const WORDS = wordsOf(
  'xét, ưu tiên, xếp, trên',
  UNITS,
  'nào, có, tổng, số, điểm, được, thì, theo, của, hạng, mục, phần, nội dung, tiêu chí, tiêu chuẩn, nhóm',
  'các, và, lần lượt, thứ tự, đến, cao hơn, lớn hơn, nhiều hơn, cao nhất, từ cao xuống thấp',
);
const HIGHER = /cao\s+hơn|lớn\s+hơn|nhiều\s+hơn|cao\s+nhất|từ\s+cao\s+xuống\s+thấp/iu;
const PARTS = String.raw`(?:mục|phần|nội\s+dung|tiêu\s+chí|tiêu\s+chuẩn|nhóm)`;
const CODE = String.raw`(?:[IVX]+|\p{Lu}|\p{L}?\d+)(?:\.\p{L}?\d+)*(?![\p{L}\p{N}])`;
const CODES = new RegExp(String.raw`(?<=${PARTS}\s+)${CODE}(?:\s*(?:,|và)\s*${CODE})*`, 'u');
const QUOTED = /[“"]([^”"]+)[”"]/gu;
const FEWER_OFF =
  /^(?:[\p{L}\s]*\s)?(?:(?:có\s+)?(?:tổng\s+)?(?:số\s+)?điểm\s+trừ\s+(?:ít|thấp)\s+hơn|ít\s+điểm\s+trừ\s+hơn)(?:\s+được\s+xếp\s+trên|\s+xếp\s+trên)?$/iu;
const FEWER_WORDS = wordsOf(
  'xét, ưu tiên',
  UNITS,
  'nào, có, tổng, số, điểm trừ, ít, điểm, trừ, hơn, thấp, được, xếp, trên',
);
const COUNCIL =
  'hội đồng, thi đua, khen thưởng, cụm, khối, trưởng, do, sẽ, tổ chức, tiến hành, xem xét, quyết định, thì';
const VOTE = /bỏ\s+phiếu|biểu\s+quyết/iu;
const VOTE_WORDS = wordsOf(COUNCIL, 'bỏ phiếu, biểu quyết, kín, theo, kết quả, để, chọn, lấy, phiếu');
const DECIDE_WORDS = wordsOf(COUNCIL);

/**
 * "Nếu bằng điểm thì xét điểm mục I cao hơn; nếu vẫn bằng nhau thì bỏ phiếu" → the keys in that order; undefined where
 * one of them is not understood: half a rule ranks otherwise than the whole. What is left to the council in the end is
 * no key: there units share their rank, and it is told.
 */
export function readTieKeys(line: string, criteria: readonly Row[]): TieKey[] | undefined {
  const text = bareLine(line);
  const lead = LEAD.exec(text);
  if (!lead) return undefined;
  const pieces = text.slice(lead[0].length).split(NEXT).map(bareLine).filter(Boolean);
  const last = pieces.at(-1) ?? '';
  const asked = onlyWords(last, DECIDE_WORDS) ? pieces.slice(0, -1) : pieces;
  const keys = asked.map((piece) => keysIn(piece, criteria));
  if (keys.length === 0 || keys.some((one) => one === undefined)) return undefined;
  return keys.flatMap((one) => one ?? []);
}

function keysIn(piece: string, criteria: readonly Row[]): TieKey[] | undefined {
  if (VOTE.test(piece)) return onlyWords(piece, VOTE_WORDS) ? [{ by: 'votes' }] : undefined;
  if (FEWER_OFF.test(piece)) return onlyWords(piece, FEWER_WORDS) ? [{ by: 'deductions' }] : undefined;
  if (!HIGHER.test(piece)) return undefined;
  const quoted = [...piece.matchAll(QUOTED)].map(([, name = '']) => rowNamed(name, criteria));
  const said = CODES.exec(piece.replace(QUOTED, ' '))?.[0] ?? '';
  const coded = [...said.matchAll(new RegExp(CODE, 'gu'))].map(([code]) => rowCoded(code, criteria));
  const rest = piece.replace(QUOTED, ' ').replace(CODES, ' ');
  const rows = [...coded, ...quoted];
  if (rows.length === 0 || rows.includes(undefined) || !onlyWords(rest, WORDS)) return undefined;
  return rows.flatMap((row) => (row ? [{ by: 'criterion' as const, code: row.code }] : []));
}

/** "1" for "I.1" only where no other row is called so. */
function rowCoded(code: string, criteria: readonly Row[]): Row | undefined {
  const exact = criteria.find((row) => row.code === code);
  const ending = criteria.filter((row) => row.code.endsWith(`.${code}`));
  return exact ?? (ending.length === 1 ? ending[0] : undefined);
}

function rowNamed(name: string, criteria: readonly Row[]): Row | undefined {
  const key = (text: string) => bareLine(text).toLowerCase();
  const found = criteria.filter(({ text }) => key(text) === key(name));
  return found.length === 1 ? found[0] : undefined;
}
