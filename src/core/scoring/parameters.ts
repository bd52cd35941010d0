import type { Note, Outcome, Place } from '../outcome/index.ts';
import { numberText, type Points, pointsOf, pointsText, readNumber } from './decimal.ts';
import { METHODS } from './methods/index.ts';
import type { Band, MethodName, MethodParameters } from './model.ts';
import { spanText } from './span.ts';
import { readSpan } from './spanReading.ts';

/** One way of scoring as a person writes it into the column Tham số, and how it is written back. */
interface Grammar<N extends MethodName> {
  read(pieces: readonly string[]): { value: Extract<MethodParameters, { name: N }>; unread: string[] };
  write(parameters: Extract<MethodParameters, { name: N }>): string;
  /** Shown beside the cell. */
  example: string;
}

const none = <N extends 'direct' | 'oneOf' | 'yesNo' | 'formula'>(name: N): Grammar<N> => ({
  read: (pieces) => ({ value: { name } as Extract<MethodParameters, { name: N }>, unread: [...pieces] }),
  write: () => '',
  example: 'để trống',
});

const GRAMMARS: { readonly [N in MethodName]: Grammar<N> } = {
  direct: none('direct'),
  oneOf: none('oneOf'),
  yesNo: none('yesNo'),
  formula: none('formula'),
  ratio: {
    read: readRatio,
    write: ({ inverse, over }) =>
      [
        inverse && 'nghịch',
        over && `vượt 1% thưởng ${numberText(over.share)}%, tối đa ${numberText(over.cap)}%`,
      ]
        .filter(Boolean)
        .join('; '),
    example: 'nghịch; vượt 1% thưởng 1%, tối đa 10%',
  },
  bands: {
    read: (pieces) => withBands('bands', pieces),
    write: ({ bands }) => bands.map(bandText).join('; '),
    example: 'từ 98 trở lên: 5; từ 97 đến dưới 98: 4; dưới 97: 0',
  },
  late: {
    read: (pieces) => withBands('late', pieces),
    write: ({ bands }) => bands.map(bandText).join('; '),
    example: 'từ 5 đến dưới 10: 5; từ 10 đến dưới 15: 10; từ 15 trở lên: 20',
  },
  levels: {
    read: readLevels,
    write: ({ levels }) => levels.map(({ name, points }) => `${name}: ${pointsText(points)}`).join('; '),
    example: 'A: 5; B: 3; C: 1',
  },
  perCase: {
    read: readEach,
    write: ({ each }) => pointsText(each),
    example: '0,5',
  },
};

const NAMES = new Map(
  (Object.keys(METHODS) as MethodName[]).map((name) => [fold(METHODS[name].label), name] as const),
);
function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
}

/** ("Theo khoảng", "từ 98 trở lên: 5; …") → the method; what of it cannot be read is a note, nothing is guessed. */
export function readMethod(label: string, text: string, where: Place): Outcome<MethodParameters | undefined> {
  if (fold(label) === '') return { value: undefined, notes: [] };
  const name = NAMES.get(fold(label));
  if (!name)
    return {
      value: undefined,
      notes: [note('method-unknown', `Cách chấm “${label}” không có trong danh sách.`, where)],
    };
  const pieces = text
    .split(/[;\n]/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const { value, unread } = (GRAMMARS[name] as Grammar<MethodName>).read(pieces);
  const said = unread.map((piece) =>
    note(
      'parameter-unread',
      `Tham số “${piece}” của cách chấm “${METHODS[name].label}” chưa hiểu được; ví dụ: ${GRAMMARS[name].example}.`,
      where,
    ),
  );
  return { value, notes: said };
}

const note = (code: string, text: string, where: Place): Note => ({ code, text, where });

/** The method as the columns Cách chấm and Tham số show it; reading them gives the same method. */
export function methodTexts(parameters: MethodParameters): { label: string; parameters: string } {
  const grammar = GRAMMARS[parameters.name] as Grammar<MethodName>;
  return { label: METHODS[parameters.name].label, parameters: grammar.write(parameters) };
}

const pointsIn = (text: string): Points | undefined => {
  const value = readNumber(text.replace(/\s*điểm$/u, ''));
  return value === undefined ? undefined : pointsOf(Math.abs(value));
};

function readRatio(pieces: readonly string[]): {
  value: { name: 'ratio'; inverse?: boolean; over?: { share: number; cap: number } };
  unread: string[];
} {
  const value: { name: 'ratio'; inverse?: boolean; over?: { share: number; cap: number } } = {
    name: 'ratio',
  };
  const unread: string[] = [];
  for (const piece of pieces) {
    const over =
      /^vượt 1\s*% (?:thì )?(?:được )?thưởng ([\d.,]+)\s*%[,;]? (?:tối đa|không quá) ([\d.,]+)\s*%$/u.exec(
        fold(piece),
      );
    const share = readNumber(over?.[1] ?? '');
    const cap = readNumber(over?.[2] ?? '');
    if (fold(piece) === 'nghịch') value.inverse = true;
    else if (share !== undefined && cap !== undefined) value.over = { share, cap };
    else unread.push(piece);
  }
  return { value, unread };
}

function withBands<N extends 'bands' | 'late'>(name: N, pieces: readonly string[]) {
  const bands: Band[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const band = readBand(piece);
    if (band) bands.push(band);
    else unread.push(piece);
  }
  return { value: { name, bands } as Extract<MethodParameters, { name: N }>, unread };
}

/** "từ 99 trở lên, số liệu 2 từ 95 trở lên: 2". */
function readBand(piece: string): Band | undefined {
  const found = /^(.+?)(?:,\s*số liệu 2\s+(.+?))?\s*(?::|→|->)\s*(\S.*)$/u.exec(piece);
  const span = readSpan(found?.[1] ?? '');
  const points = pointsIn(found?.[3] ?? '');
  const when = found?.[2] === undefined ? undefined : readSpan(found[2]);
  if (!span || points === undefined || (found?.[2] !== undefined && !when)) return undefined;
  return { ...span, points, ...(when && { when }) };
}

const bandText = ({ points, when, ...span }: Band) =>
  `${spanText(span)}${when ? `, số liệu 2 ${spanText(when)}` : ''}: ${pointsText(points)}`;

function readLevels(pieces: readonly string[]) {
  const levels: { name: string; points: Points }[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const found = /^(.+?)\s*(?::|→|->)\s*(\S.*)$/u.exec(piece);
    const points = pointsIn(found?.[2] ?? '');
    if (found?.[1] && points !== undefined) levels.push({ name: found[1], points });
    else unread.push(piece);
  }
  return { value: { name: 'levels' as const, levels }, unread };
}

function readEach(pieces: readonly string[]) {
  const [first = '', ...rest] = pieces;
  const each = pointsIn(first.replace(/\s*(?:điểm\s*)?(?:\/|mỗi|cho mỗi)\s*trường hợp$/u, ''));
  return {
    value: { name: 'perCase' as const, each: each ?? 0 },
    unread: each === undefined ? [...pieces].concat(pieces.length === 0 ? ['(để trống)'] : []) : rest,
  };
}
