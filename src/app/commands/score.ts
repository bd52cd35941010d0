import { DocumentError, type Note } from '../../core/outcome/index.ts';
import {
  checkEntries,
  checkRanking,
  checkScheme,
  type Ranked,
  rankUnits,
  type Scheme,
  type ScoringFinding,
  scoreUnits,
} from '../../core/scoring/index.ts';
import {
  findForms,
  gatherForms,
  hasCriteria,
  makeForms,
  readScoringBook,
  scoringSheets,
  type VoteRow,
  votesOf,
} from '../../core/sheets/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';

export interface Scored {
  scheme: Scheme;
  votes: VoteRow[];
  ranked: Ranked[];
  findings: ScoringFinding[];
  notes: Note[];
  /** Criteria, block, votes and the forms with what was entered, counting by themselves. */
  workbook: WorkbookModel;
}

/** Criteria and filled forms in, points and ranking out; undefined when no file holds criteria. @throws DocumentError */
export const scoreCommand = {
  id: 'score',
  async run(
    { files }: { files: readonly DocumentFile[] },
    ports: Pick<Ports, 'readWorkbook'>,
  ): Promise<Scored | undefined> {
    const books: { file: string; snapshot: Snapshot }[] = [];
    for (const file of files) books.push({ file: file.name, snapshot: await openBook(file, ports) });
    const criteria = books.find(({ snapshot }) => hasCriteria(snapshot));
    if (!criteria) return undefined;
    const { value: book, notes } = readScoringBook(criteria.snapshot);
    const forms = books.flatMap(({ file, snapshot }) => findForms(snapshot, file));
    const { units, findings } = gatherForms(book.scheme, book.units, forms);
    // Of a unit without a form one thing is said, and not each row that it lacks.
    const missing = new Set(findings.flatMap(({ rule, unit }) => (rule === 'form-missing' ? [unit] : [])));
    const withForm = units.filter(({ name }) => !missing.has(name));
    const ranked = rankUnits(book.scheme, scoreUnits(book.scheme, units), votesOf(book.votes));
    return {
      scheme: book.scheme,
      votes: book.votes,
      ranked,
      findings: [
        ...checkScheme(book.scheme),
        ...findings,
        ...checkEntries(book.scheme, withForm),
        ...checkRanking(book.scheme, ranked),
      ],
      notes: notes.map((note) => ({ ...note, where: { file: criteria.file, ...note.where } })),
      workbook: {
        sheets: [...scoringSheets(book), ...makeForms(book.scheme, units).map(({ sheet }) => sheet)],
        names: [],
      },
    };
  },
};

/** @throws DocumentError not-excel */
export async function openBook(file: DocumentFile, ports: Pick<Ports, 'readWorkbook'>): Promise<Snapshot> {
  const snapshot = await ports.readWorkbook(file);
  if (!snapshot) throw new DocumentError('not-excel', { file: file.name });
  return snapshot;
}
