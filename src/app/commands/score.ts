import { DocumentError, type Note } from '../../core/outcome/index.ts';
import type { Ranked, Scheme, ScoringFinding } from '../../core/scoring/index.ts';
import { hasCriteria, type Publishing, Round, type VoteRow } from '../../core/sheets/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';

export interface Scored {
  scheme: Scheme;
  votes: VoteRow[];
  ranked: Ranked[];
  findings: ScoringFinding[];
  notes: Note[];
  lockedOn?: string;
  /** Criteria, block, votes, points by layer, results, findings: it counts by itself and is scored again as it is. */
  workbook: WorkbookModel;
}

export interface ScoreRequest extends Omit<Publishing, 'day'> {
  /** One after another as they are asked for: of hundreds of files none has to be kept. */
  files: AsyncIterable<DocumentFile> | Iterable<DocumentFile>;
}

/** Criteria and filled forms in, points and ranking out; undefined when no file holds criteria. @throws DocumentError */
export const scoreCommand = {
  id: 'score',
  async run(
    { files, ...publishing }: ScoreRequest,
    ports: Pick<Ports, 'readWorkbook' | 'today'>,
  ): Promise<Scored | undefined> {
    let round: Round | undefined;
    let file = '';
    // Only what comes before the criteria waits; each form after them is forgotten once its points are taken.
    const waiting: { name: string; snapshot: Snapshot }[] = [];
    const broken: DocumentError[] = [];
    for await (const one of files) {
      const snapshot = await openBook(one, ports).catch((error: unknown) => refused(error, broken));
      if (snapshot === undefined) continue;
      if (round) round.add(snapshot, one.name);
      else if (hasCriteria(snapshot)) {
        round = new Round(snapshot, one.name);
        file = one.name;
      } else waiting.push({ name: one.name, snapshot });
    }
    const [first] = broken;
    if (!round && first) throw first;
    if (!round) return undefined;
    for (const { name, snapshot } of waiting) round.add(snapshot, name);
    for (const { code, data } of broken) round.addUnreadable(String(data['file'] ?? ''), code);
    return settled(round, { ...publishing, day: ports.today() }, file);
  },
};

/** A round whose forms have all been taken, counted; `file`: where its criteria stand, unless in the open workbook. */
export function settled(round: Round, publishing: Publishing, file?: string): Scored {
  const { book, ranked, findings, notes, lockedOn, sheets } = round.result(publishing);
  const of = file === undefined ? {} : { file };
  return {
    scheme: book.scheme,
    votes: book.votes,
    ranked,
    findings,
    notes: notes.map((note) => ({ ...note, where: { ...of, ...note.where } })),
    ...(lockedOn !== undefined && { lockedOn }),
    workbook: { sheets, names: [] },
  };
}

/** One file among many that does not open is told and holds nobody up. */
function refused(error: unknown, broken: DocumentError[]): undefined {
  if (!(error instanceof DocumentError)) throw error;
  broken.push(error);
  return undefined;
}

/** @throws DocumentError not-excel */
export async function openBook(file: DocumentFile, ports: Pick<Ports, 'readWorkbook'>): Promise<Snapshot> {
  const snapshot = await ports.readWorkbook(file);
  if (!snapshot) throw new DocumentError('not-excel', { file: file.name });
  return snapshot;
}
