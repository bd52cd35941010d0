import type { DrawnCondition } from '../../../core/workbook/index.ts';
import type { PageBook } from '../pageBook.ts';
import type { AskedRule, Question } from './engine.ts';

/** Does a rule of colours hold for a cell? */
export type IsTrue = (condition: DrawnCondition, row: number, column: number) => boolean;

/** What is known of rules, and what whoever draws asked without an answer yet. */
export interface Answers {
  /** A new function whenever there is more to know: what is drawn by it is drawn anew. */
  isTrue(): IsTrue;
  /** From now on answers are of before: they are shown until there are others. */
  age(): void;
  /** What was asked since; whoever takes it answers. */
  takeQuestions(): { question: Question; answer(holds: boolean): void }[];
  renew(): void;
}

/**
 * Only cells that are drawn are asked about, as they are drawn: a rule of a thousand tasks has many thousands of cells,
 * and each may look through all findings.
 */
export function answersFor(book: () => PageBook, onAsked: () => void): Answers {
  const known = new WeakMap<DrawnCondition, Map<string, { holds: boolean; age: number }>>();
  let asked = new Map<string, { question: Question; answer(holds: boolean): void }>();
  let age = 0;
  const make = (): IsTrue => (condition, row, column) => {
    const cells = known.get(condition) ?? new Map<string, { holds: boolean; age: number }>();
    known.set(condition, cells);
    const key = JSON.stringify([row, column]);
    const answer = cells.get(key);
    if (answer?.age !== age) {
      const rule = ruleOf(book(), condition);
      const name = JSON.stringify([rule?.sheet, rule?.formula, rule?.area, row, column]);
      const mine = age;
      if (rule)
        asked.set(name, {
          question: { rule, row, column },
          answer: (holds) => void cells.set(key, { holds, age: mine }),
        });
      if (rule) onAsked();
    }
    return answer?.holds ?? false;
  };
  let isTrue = make();
  return {
    isTrue: () => isTrue,
    age: () => void age++,
    takeQuestions() {
      const questions = [...asked.values()];
      asked = new Map();
      return questions;
    },
    renew: () => void (isTrue = make()),
  };
}

/** The rule as the engine wants it; a rule of a sheet that is no longer there is not asked. */
function ruleOf(book: PageBook, condition: DrawnCondition): AskedRule | undefined {
  if (!('formula' in condition) || condition.formula === undefined) return undefined;
  const sheet = book
    .standing()
    .sheets.find(({ name }) => book.drawing(name).conditions.includes(condition))?.name;
  return sheet === undefined ? undefined : { sheet, formula: condition.formula, area: condition.area };
}
