import {
  type BookContent,
  type CellValue,
  isFormula,
  type SheetSnapshot,
} from '../../../core/workbook/index.ts';
import type { PageBook } from '../pageBook.ts';
import { answersFor, type IsTrue } from './answers.ts';
import type { AskedRule, ChangedCell, Count } from './engine.ts';
import type { CountOrder } from './start.ts';

/** What the formulas of the workbook came to, beyond their cells. */
export interface Formulas {
  /** Does a rule of colours hold for a cell? A new function after each change. */
  isTrue(): IsTrue;
  unknown(): number;
  subscribe(listener: () => void): () => void;
}

export interface FollowPorts {
  book(): PageBook;
  /** Calls `listener` after every change. */
  subscribe(listener: () => void): () => void;
  count(order: CountOrder): Promise<Count>;
}

/** A typed letter is rarely alone. */
const QUIET_MS = 60;

/** Counts a workbook that has formulas, whole when its sheets or tables change, else only what was changed. */
// One state and its ways, each short.
// eslint-disable-next-line max-lines-per-function
export function followFormulas({ book, subscribe, count }: FollowPorts): Formulas {
  let seen: BookContent | undefined;
  let followed: PageBook | undefined;
  let unfollow = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const answers = answersFor(book, () => {
    asking ??= setTimeout(ask, QUIET_MS);
  });
  let unknown = 0;
  let isLoaded = false;
  const listeners = new Set<() => void>();
  /** How often the workbook went whole: what was counted of an older one says nothing of this. */
  let loads = 0;
  const take = (of: PageBook, load: number, { results, unknown: more }: Count): void => {
    if (of !== followed || load !== loads) return;
    of.count(results);
    answers.age();
    answers.renew();
    unknown = more;
    listeners.forEach((listener) => listener());
  };
  /**
   * Nothing could be counted, whatever the reason: all formulas keep the results they had, and people are told so. What
   * counts next may be another engine, which knows nothing of this workbook.
   */
  const refused = (of: PageBook | undefined, load: number): void => {
    if (of === undefined || of !== followed || load !== loads) return;
    [seen, isLoaded] = [undefined, false];
    unknown = of.standing().sheets.reduce((sum, sheet) => sum + formulasIn(sheet), 0);
    listeners.forEach((listener) => listener());
  };
  const ask = (): void => {
    asking = undefined;
    const of = followed;
    // Before anything was loaded nobody could answer; what was loaded is drawn anew, and asks again.
    const asked = answers.takeQuestions();
    if (!isLoaded || asked.length === 0) return;
    count({ kind: 'ask', questions: asked.map(({ question }) => question) }).then(
      ({ holds = [] }) => {
        if (of !== followed) return;
        asked.forEach(({ answer }, i) => answer(holds[i] ?? false));
        answers.renew();
        listeners.forEach((listener) => listener());
      },
      () => refused(of, loads),
    );
  };
  const tell = (order: CountOrder): void => {
    const of = followed;
    if (order.kind === 'load') loads++;
    const load = loads;
    if (!of) return;
    count(order).then(
      (counted) => take(of, load, counted),
      () => refused(of, load),
    );
  };
  const look = (): void => {
    const now = book().standing();
    if (now === seen) return;
    const before = seen;
    seen = now;
    if (before && sameShape(before, now)) {
      const cells = changedCells(before, now);
      if (cells.length > 0) tell({ kind: 'change', cells });
    } else if (now.sheets.some(hasFormula) || rulesOf(book(), now).length > 0) {
      isLoaded = true;
      tell({ kind: 'load', content: bare(now), rules: rulesOf(book(), now) });
    } else seen = undefined;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  const follow = (): void => {
    if (book() === followed) return;
    unfollow();
    [followed, seen, isLoaded] = [book(), undefined, false];
    unfollow = followed.subscribe(wait);
    wait();
  };
  subscribe(follow);
  follow();
  return {
    isTrue: answers.isTrue,
    unknown: () => unknown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const hasFormula = ({ rows }: SheetSnapshot): boolean => rows.some((row) => row.some(isFormula));
const formulasIn = ({ rows }: SheetSnapshot): number =>
  rows.reduce((sum, row) => sum + row.filter(isFormula).length, 0);

/** What the engine needs, and no pictures of sheets. */
const bare = ({ sheets, names }: BookContent): BookContent => ({
  names,
  sheets: sheets.map(({ name, rows, tables }) => ({ name, rows, tables })),
});

const sameShape = (before: BookContent, now: BookContent): boolean =>
  before.names === now.names &&
  before.sheets.length === now.sheets.length &&
  before.sheets.every(
    ({ name, tables, look }, i) =>
      name === now.sheets[i]?.name && tables === now.sheets[i]?.tables && look === now.sheets[i]?.look,
  );

function changedCells(before: BookContent, now: BookContent): ChangedCell[] {
  return now.sheets.flatMap(({ name: sheet, rows }, i) => {
    const old = before.sheets[i]?.rows ?? [];
    if (old === rows) return [];
    const cells: ChangedCell[] = [];
    for (let row = 0; row < Math.max(old.length, rows.length); row++) {
      if (old[row] === rows[row]) continue;
      const width = Math.max(old[row]?.length ?? 0, rows[row]?.length ?? 0);
      for (let column = 0; column < width; column++) {
        const value = rows[row]?.[column] ?? null;
        if (printOf(value) !== printOf(old[row]?.[column] ?? null)) cells.push({ sheet, row, column, value });
      }
    }
    return cells;
  });
}

/** Without the result, which is the engine's own. */
const printOf = (value: CellValue): string => JSON.stringify(isFormula(value) ? [value.formula] : value);

const rulesOf = (book: PageBook, { sheets }: BookContent): AskedRule[] =>
  sheets.flatMap(({ name: sheet }) =>
    book
      .drawing(sheet)
      .conditions.flatMap((one) =>
        'formula' in one && one.formula !== undefined
          ? [{ sheet, formula: one.formula, area: one.area }]
          : [],
      ),
  );
