/** More than a plan can be. A plan of 100 pages has some 150,000 operators and 250,000 letters. */
export const PDF_LIMITS = {
  bytes: 100 * 1024 * 1024,
  pages: 1000,
  operators: 5_000_000,
  letters: 5_000_000,
};
