import type { Award, Condition, Points, Quota, Scheme, TieKey } from '../../scoring/index.ts';
import { pointsOf, pointsText, readNumber } from '../../scoring/index.ts';
import { number, phrased, text, word, yes } from '../codecs.ts';
import { field, type TableSpec } from '../spec.ts';
import { decimal, points, present } from './codecs.ts';
import { CONDITION_WORDS, EFFECT_WORDS, SCOPE_WORDS, TIE_WORDS } from './words.ts';

export const RULES_SHEET = 'Quy định chấm điểm';
const source = <R extends { source?: string }>() =>
  field<R, 'source'>('Căn cứ', 'source', text as never, { max: 40 });
const oneOf = (words: Record<string, string>) => ({
  validation: { list: { values: Object.values(words) } },
  max: 24,
});

/** One kind of rule: its table, and how a rule of the scheme stands in its row and is read from it. */
export interface RuleTable<R, T> {
  spec: TableSpec<R & { source?: string }>;
  toRow(rule: T): R;
  /** undefined: the row lacks what the rule needs. */
  fromRow(row: Partial<R>): T | undefined;
  /** The classes it speaks of; a name that no class has makes the rule idle. */
  classesIn?(rule: T): (string | undefined)[];
}

interface TagRow {
  tag?: string;
  bonus?: Points;
  deduction?: Points;
}
export const TAG_CAPS: RuleTable<TagRow, Scheme['tagCaps'][number]> = {
  spec: {
    table: 'tblTranNhan',
    sheet: RULES_SHEET,
    fields: [
      field('Nhãn', 'tag', text),
      field('Trần thưởng của nhãn', 'bonus', points),
      field('Trần trừ của nhãn', 'deduction', points),
      source(),
    ],
  },
  toRow: (rule) => rule,
  fromRow: ({ tag, bonus, deduction }) =>
    tag === undefined ? undefined : (present({ tag, bonus, deduction }) as Scheme['tagCaps'][number]),
};

interface ConditionRow {
  when?: Condition['when'];
  what?: string;
  floor?: Points;
  effect?: keyof typeof EFFECT_WORDS;
  steps?: number;
  reason?: string;
}
export const CONDITIONS: RuleTable<ConditionRow, Condition> = {
  spec: {
    table: 'tblDieuKien',
    sheet: RULES_SHEET,
    fields: [
      field('Điều kiện', 'when', word(CONDITION_WORDS), oneOf(CONDITION_WORDS)),
      field('Mục hoặc dấu hiệu', 'what', text),
      field('Mức sàn', 'floor', points),
      field('Hậu quả', 'effect', word(EFFECT_WORDS), oneOf(EFFECT_WORDS)),
      field('Số bậc hạ', 'steps', number),
      field('Lý do ghi cho đơn vị', 'reason', text),
      source(),
    ],
  },
  toRow: (rule) =>
    present({
      when: rule.when,
      what: rule.when === 'flag' ? rule.flag : rule.when === 'below' ? rule.code : undefined,
      floor: rule.when === 'below' ? rule.floor : undefined,
      effect: typeof rule.effect === 'string' ? rule.effect : ('lower' as const),
      steps: typeof rule.effect === 'string' ? undefined : rule.effect.lower,
      reason: rule.reason,
    }),
  fromRow: ({ when, what, floor, effect = 'exclude', steps = 1, reason }) => {
    if (when === undefined) return undefined;
    const about = {
      reason: reason ?? what ?? CONDITION_WORDS[when],
      effect: effect === 'lower' ? { lower: steps } : effect,
    };
    if (when === 'no-self-report') return { when, ...about };
    if (what === undefined) return undefined;
    if (when === 'flag') return { when, flag: what, ...about };
    return floor === undefined ? undefined : { when, code: what, floor, ...about };
  },
};

type Need = { code: string; from: Points };
const needs = phrased<Need[]>(
  (all) => all.map(({ code, from }) => `${code}: ${pointsText(from)}`).join('; '),
  (shown) => {
    const found = shown.split(/[;\n]/u).map((piece) => /^(.+?)\s*:\s*(\S+)$/u.exec(piece.trim()));
    const all = found.flatMap((piece) => {
      const from = readNumber(piece?.[2] ?? '');
      return piece?.[1] !== undefined && from !== undefined ? [{ code: piece[1], from: pointsOf(from) }] : [];
    });
    return all.length === found.length ? all : undefined;
  },
);
interface ClassRow {
  name?: string;
  from?: Points;
  needs?: Need[];
}
export const CLASSES: RuleTable<ClassRow, Scheme['classes'][number]> = {
  spec: {
    table: 'tblXepLoai',
    sheet: RULES_SHEET,
    fields: [
      field('Loại', 'name', text),
      field('Từ điểm', 'from', points),
      field('Kèm theo: mục đạt từ', 'needs', needs),
      source(),
    ],
  },
  toRow: (rule) => rule,
  fromRow: ({ name, from, needs: also }) =>
    name === undefined || from === undefined
      ? undefined
      : (present({ name, from, needs: also }) as Scheme['classes'][number]),
};

type QuotaRow = Partial<Quota>;
export const QUOTAS: RuleTable<QuotaRow, Quota> = {
  spec: {
    table: 'tblTyLe',
    sheet: RULES_SHEET,
    fields: [
      field('Loại bị giới hạn', 'class', text as never),
      field('Tỷ lệ tối đa (%)', 'share', decimal as never),
      field('Số đơn vị tối đa', 'count', number as never),
      field('Tính trên loại', 'of', text as never),
      field('Phạm vi', 'scope', word(SCOPE_WORDS) as never, oneOf(SCOPE_WORDS)),
      source(),
    ],
  },
  toRow: (rule) => rule,
  fromRow: ({ class: name, share, count, of, scope = 'cluster' }) =>
    name === undefined ? undefined : (present({ class: name, share, count, of, scope }) as Quota),
  classesIn: ({ class: name, of }) => [name, of],
};

type AwardRow = Partial<Award>;
export const AWARDS: RuleTable<AwardRow, Award> = {
  spec: {
    table: 'tblKhenThuong',
    sheet: RULES_SHEET,
    fields: [
      field('Danh hiệu, hình thức', 'name', text as never),
      field('Số lượng mỗi cụm', 'perCluster', number as never),
      field('Loại thấp nhất', 'atLeast', text as never),
      source(),
    ],
  },
  toRow: (rule) => rule,
  fromRow: ({ name, perCluster, atLeast }) =>
    name === undefined || perCluster === undefined
      ? undefined
      : (present({ name, perCluster, atLeast }) as Award),
  classesIn: ({ atLeast }) => [atLeast],
};

interface TieRow {
  by?: TieKey['by'];
  code?: string;
  fewer?: boolean;
}
export const TIE_KEYS: RuleTable<TieRow, TieKey> = {
  spec: {
    table: 'tblTieuChiPhu',
    sheet: RULES_SHEET,
    fields: [
      field('Bằng điểm thì xét', 'by', word(TIE_WORDS), oneOf(TIE_WORDS)),
      field('Mục hoặc số liệu', 'code', text),
      field('Ít hơn thì xếp trên', 'fewer', yes),
      source(),
    ],
  },
  toRow: (rule) =>
    present({ by: rule.by, code: 'code' in rule ? rule.code : undefined, fewer: rule.fewer || undefined }),
  fromRow: ({ by, code, fewer }) => {
    if (by === undefined) return undefined;
    const less = fewer ? { fewer } : {};
    if (by === 'deductions' || by === 'votes') return { by, ...less };
    return code === undefined ? undefined : { by, code, ...less };
  },
};
