import type { Note } from '../../core/outcome/index.ts';
import { checkScheme, type ScoringFinding } from '../../core/scoring/index.ts';
import { hasCriteria, makeForms, Round, scorerForms } from '../../core/sheets/index.ts';
import type { SheetModel, WorkbookModel } from '../../core/workbook/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';
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
    const forms =
      by === 'unit'
        ? makeForms(
            book.scheme,
            units.map((unit) => ({ ...unit, entries: {} })),
          ).map(({ sheet }) => fileOf(sheet.name, sheet))
        : scorerForms(book.scheme, units).map(({ scorer, sheet }) => fileOf(`Chấm ${scorer}`, sheet));
    return { forms, findings: checkScheme(book.scheme), notes };
  },
};

/** Names of files hold nothing that a file system refuses. */
const fileOf = (name: string, sheet: SheetModel): UnitForm => ({
  name: `${name.replace(/[<>"|\\/:*?]/gu, ' ')}.xlsx`,
  workbook: { sheets: [sheet], names: [] },
});
