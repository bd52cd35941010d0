import { makeDaysOff } from '../../core/calendar/index.ts';
import { type Letter, reminderLetters } from '../../core/exports/index.ts';
import type { Plan } from '../../core/plan/index.ts';
import { DEFAULT_SETTINGS } from '../../core/sheets/index.ts';
import type { Ports } from '../ports.ts';
import { addressed } from './addressed.ts';
import type { CheckRequest } from './checkPlan.ts';
import { fileNames } from './fileNames.ts';
import { directoryOf, importPlan } from './importPlan.ts';

export interface LettersRequest extends CheckRequest {
  /** Only the letter to this unit, by its name or id. */
  unit?: string;
  /** What is due in so many days is said as coming; absent: 30. */
  within?: number;
  /** Number and day of the letters are left blank, not dotted. */
  blankNumber?: boolean;
}

export interface MadeLetters {
  plan: Plan;
  letters: { name: string; letter: Letter }[];
  /** Whom of those with late or coming work no letter goes to; none where one unit is asked for. */
  unreached: string[];
}

const A_MONTH = 30;

/** A plan with its progress in, a letter for each unit with late or coming work out; nothing is written. */
export const makeLetters = {
  id: 'make-letters',
  async run(request: LettersRequest, ports: Ports): Promise<MadeLetters> {
    const imported = await importPlan.run(request, ports);
    const { plan, book } = imported;
    const directory = directoryOf(request, imported);
    const { letters, unreached } = reminderLetters({
      plan,
      progress: book?.progress ?? [],
      directory,
      daysOff: makeDaysOff(book?.daysOff ?? []),
      strict: (book?.settings ?? DEFAULT_SETTINGS).strict,
      asOf: request.asOf ?? book?.asOf ?? ports.today(),
      within: request.within ?? A_MONTH,
      blankNumber: request.blankNumber ?? false,
    });
    const isAsked = addressed(request.unit, directory, plan.document.date);
    const wanted = letters.filter(({ unit }) => isAsked(unit));
    const names = fileNames(
      wanted.map((letter) => `Công văn đôn đốc - ${letter.unit.name}`),
      'docx',
    );
    return {
      plan,
      letters: wanted.map((letter, i) => ({ name: names[i] ?? '', letter })),
      unreached: request.unit === undefined ? unreached : [],
    };
  },
};
