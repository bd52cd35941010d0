import type { Method } from './method.ts';

/** Chọn một: has no figure of its own; the tree takes the best of the rows below it. */
export const oneOf: Method<'oneOf'> = {
  label: 'Chọn một',
  score: () => undefined,
};
