import type { Note } from '../../core/outcome/index.ts';
import { checkScheme, reviewNotes, type ScoringFinding } from '../../core/scoring/index.ts';
import { hasCriteria, makeForms, readScoringBook } from '../../core/sheets/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';
import { openBook } from './score.ts';

/** One .xlsx for one unit. */
export interface UnitForm {
  name: string;
  workbook: WorkbookModel;
}

/** A blank form for each unit of the block; undefined when the file holds no criteria. @throws DocumentError */
export const makeFormsCommand = {
  id: 'make-forms',
  async run(
    file: DocumentFile,
    ports: Pick<Ports, 'readWorkbook'>,
  ): Promise<{ forms: UnitForm[]; findings: ScoringFinding[]; notes: Note[] } | undefined> {
    const snapshot = await openBook(file, ports);
    if (!hasCriteria(snapshot)) return undefined;
    const { value: book, notes } = readScoringBook(snapshot);
    const blank = book.units.map((unit) => ({ ...unit, entries: {} }));
    const forms = makeForms(book.scheme, blank).map(({ sheet }): UnitForm => ({
      // Names of sheets differ and hold nothing that a file system refuses but these.
      name: `${sheet.name.replace(/[<>"|]/gu, ' ')}.xlsx`,
      workbook: { sheets: [sheet], names: [] },
    }));
    return {
      forms,
      findings: checkScheme(book.scheme),
      notes: [...notes, ...reviewNotes(book.scheme.criteria)],
    };
  },
};
