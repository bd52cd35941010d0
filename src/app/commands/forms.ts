import type { Note } from '../../core/outcome/index.ts';
import { checkScheme, type Scheme, type ScoredUnit, type ScoringFinding } from '../../core/scoring/index.ts';
import { hasCriteria, makeForms, Round, scorerForms } from '../../core/sheets/index.ts';
import type { SheetModel, WorkbookModel } from '../../core/workbook/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';
import { fileNames } from './fileNames.ts';
import { openBook } from './score.ts';

/** One .xlsx for one unit, or for one office that scores. */
export interface UnitForm {
  name: string;
  workbook: WorkbookModel;
}

/** For whom: each unit its own blank form, or each office its criteria across all units as they stand by now. */
export type FormsBy = 'unit' | 'criterion';

/** Forms of the block; undefined when the file holds no criteria. @throws DocumentError */
export const makeFormsCommand = {
  id: 'make-forms',
  async run(
    file: DocumentFile,
    ports: Pick<Ports, 'readWorkbook' | 'today'>,
    by: FormsBy = 'unit',
  ): Promise<{ forms: UnitForm[]; findings: ScoringFinding[]; notes: Note[] } | undefined> {
    const snapshot = await openBook(file, ports);
    if (!hasCriteria(snapshot)) return undefined;
    const { book, units, notes } = new Round(snapshot, file.name).result({ day: ports.today() });
    const made = MADE[by](book.scheme, units);
    const names = fileNames(
      made.map(({ title }) => title),
      'xlsx',
    );
    const forms = made.map(({ sheet }, i) => ({
      name: names[i] ?? '',
      workbook: { sheets: [sheet], names: [] },
    }));
    return { forms, findings: checkScheme(book.scheme), notes };
  },
};

type Made = (scheme: Scheme, units: readonly ScoredUnit[]) => { title: string; sheet: SheetModel }[];

const MADE: Readonly<Record<FormsBy, Made>> = {
  unit: (scheme, units) =>
    makeForms(
      scheme,
      units.map((unit) => ({ ...unit, entries: {} })),
    ).map(({ sheet }) => ({ title: sheet.name, sheet })),
  criterion: (scheme, units) =>
    scorerForms(scheme, units).map(({ scorer, sheet }) => ({ title: `Chấm ${scorer}`, sheet })),
};
