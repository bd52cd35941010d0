/** A model that no Excel would open without repair: the mistake of whoever made it. */
export class WorkbookModelError extends Error {
  override readonly name = 'WorkbookModelError';
}

/** @throws WorkbookModelError */
export function mustBe(fine: boolean, what: string): void {
  if (!fine) throw new WorkbookModelError(`not possible in a workbook: ${what}`);
}

/** Excel takes "Kế hoạch" and "kế hoạch" for one name. @throws WorkbookModelError */
export function mustDiffer(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    mustBe(!seen.has(key), `${what} twice: ${name}`);
    seen.add(key);
  }
}
