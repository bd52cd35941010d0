import { readCode } from '../../table/index.ts';

/** A code cut into its steps: "a.7.1" and "a7.1" → a, 7, 1; "II.3" → II, 3. */
export interface CodeSteps {
  written: string;
  steps: string[];
  /** What numbers of one rank look like: Roman, letter, Arabic, and how many steps. */
  rank: string;
}

export function stepsOf(code: string): CodeSteps | undefined {
  const written = readCode(code).key.replace(/\s+/gu, '');
  if (written === '' || !/[\p{L}\p{N}]/u.test(written)) return undefined;
  const steps = written.match(/\d+|\p{L}+/gu) ?? [];
  return { written, steps, rank: `${rankOf(steps[0] ?? '')}${steps.length}` };
}

const rankOf = (step: string) => {
  if (/^\d+$/u.test(step)) return 'số ';
  if (/^[IVXL]+$/u.test(step)) return 'La Mã ';
  return step === step.toLowerCase() ? 'chữ ' : 'CHỮ ';
};

/** (a.7, a.7.1) → true. */
export const extendsSteps = (head: readonly string[], steps: readonly string[]): boolean =>
  head.length < steps.length && head.every((step, i) => step.toLowerCase() === steps[i]?.toLowerCase());

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** "b." and then "C": people change the case of letters on the way. */
export const follows = (one: CodeSteps, next: CodeSteps): boolean => {
  if (one.steps.length !== 1 || next.steps.length !== 1) return false;
  const at = LETTERS.indexOf(one.written.toLowerCase());
  return at >= 0 && LETTERS[at + 1] === next.written.toLowerCase();
};
