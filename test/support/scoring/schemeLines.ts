import {
  type Criterion,
  type CriterionKind,
  pointsOf,
  readMethod,
  readNumber,
} from '../../../src/core/scoring/index.ts';

const KINDS: Record<string, CriterionKind> = { chuẩn: 'base', thưởng: 'bonus', trừ: 'deduction' };
const LINE = /^( *)(\S+) (chuẩn|thưởng|trừ)(?: ([\d,]+))?(?: ([^([]+?)(?: \((.*)\))?)?(?: \[(.*)\])?$/u;

/**
 * Criteria written a line each as `shown` writes them, indented below their parent:
 * "    a1 chuẩn 3 Chấm trực tiếp [trừ ≤ 1,5]". Figures only, no text of the document they come from.
 */
export function criteriaOfLines(lines: string): Criterion[] {
  const open: string[] = [];
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const found = LINE.exec(line);
      if (!found) throw new Error(`no criterion: ${line}`);
      const [, indent = '', code = '', kind = '', max, label, parameters = '', limits = ''] = found;
      open.length = indent.length / 2;
      const parent = open.at(-1);
      open.push(code);
      const method = label === undefined ? undefined : readMethod(label, parameters, {}).value;
      const caps = capsOf(limits);
      return {
        code,
        ...(parent !== undefined && { parent }),
        text: `Mục ${code}`,
        kind: KINDS[kind] ?? 'base',
        ...(max !== undefined && { max: pointsIn(max) }),
        ...(method && { method }),
        ...(Object.keys(caps).length > 0 && { caps }),
      };
    });
}

const pointsIn = (text: string) => pointsOf(readNumber(text) ?? NaN);

const capsOf = (limits: string) =>
  Object.fromEntries(
    [...limits.matchAll(/(thưởng|trừ) ≤ (\d+(?:,\d+)?)/gu)].map(([, word = '', value = '']) => [
      KINDS[word] as CriterionKind,
      pointsIn(value),
    ]),
  );
