const STEPS: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 14 → "XIV", for whole numbers from 1. */
export function roman(number: number): string {
  const step = STEPS.find(([value]) => value <= number);
  return step ? step[1] + roman(number - step[0]) : '';
}
