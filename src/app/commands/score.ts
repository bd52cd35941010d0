import { DocumentError, type DocumentErrorCode, type Note } from '../../core/outcome/index.ts';
import type { Ranked, Scheme, ScoringFinding } from '../../core/scoring/index.ts';
import { hasCriteria, type Publishing, Round, type VoteRow } from '../../core/sheets/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import type { OverBook } from '../history.ts';
import type { DocumentFile, Ports } from '../ports.ts';
import { overRound } from '../round/sheets.ts';

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

/** One that could not be unpacked where it came from. */
export interface BrokenFile {
  name: string;
  broken: DocumentErrorCode;
}

export interface ScoreRequest extends Omit<Publishing, 'day'> {
  /** The workbook in whose place the new one comes. */
  replaced?: Snapshot;
  /** One after another as they are asked for: of hundreds of files none has to be kept. */
  files: AsyncIterable<DocumentFile | BrokenFile> | Iterable<DocumentFile | BrokenFile>;
}

/** Criteria and filled forms in, points and ranking out; undefined when no file holds criteria. @throws DocumentError */
export const scoreCommand = {
  id: 'score',
  async run(
    { files, replaced, ...publishing }: ScoreRequest,
    ports: Pick<Ports, 'readWorkbook' | 'today'>,
  ): Promise<(Scored & OverBook) | undefined> {
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
    const scored = settled(round, { ...publishing, day: ports.today() }, file);
    const command = { id: 'write-round', text: 'Tổng hợp điểm, xếp hạng' };
    return { ...scored, ...overRound(replaced, scored.workbook.sheets, command) };
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

/** @throws DocumentError not-excel, or why it is broken */
export async function openBook(
  file: DocumentFile | BrokenFile,
  ports: Pick<Ports, 'readWorkbook'>,
): Promise<Snapshot> {
  if ('broken' in file) throw new DocumentError(file.broken, { file: file.name });
  const snapshot = await ports.readWorkbook(file);
  if (!snapshot) throw new DocumentError('not-excel', { file: file.name });
  return snapshot;
}
