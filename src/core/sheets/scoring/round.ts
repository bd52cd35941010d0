import type { DocumentErrorCode, Note } from '../../outcome/index.ts';
import {
  checkEntries,
  checkRanking,
  checkScheme,
  finding,
  type Ranked,
  type ScoredUnit,
  type ScoringFinding,
} from '../../scoring/index.ts';
import type { SheetModel, Snapshot } from '../../workbook/index.ts';
import { readScoringBook, type ScoringBook, scoringSheets } from './book.ts';
import { type FileRead, type FormRules, readFormFile } from './formReads.ts';
import { Gathering } from './gathering.ts';
import {
  checkPublished,
  inputPrint,
  lockOf,
  type Published,
  publishedSheets,
  readPublished,
  withStep,
} from './published.ts';
import { RANKING_SHEET } from './rankingSheet.ts';
import { makeResults } from './resultSheets.ts';
import { scoringFindingsSheet } from './scoringFindings.ts';

/** What a committee decides about the result when it is counted. */
export interface Publishing {
  lock?: true;
  /** Why it is opened again. */
  unlock?: string;
  day: string;
}

/** What came of the files of a round. */
export interface RoundResult {
  book: ScoringBook;
  units: ScoredUnit[];
  ranked: Ranked[];
  findings: ScoringFinding[];
  notes: Note[];
  /** ISO day of the lock that holds. */
  lockedOn?: string;
  /** Criteria and rules, points, results, findings, what was published: all that the next count needs. */
  sheets: SheetModel[];
}

/** A round that is being gathered: the workbook of the criteria first, then file by file what came back. */
export class Round {
  private readonly book: ScoringBook;
  private readonly notes: Note[];
  private readonly gathering: Gathering;
  private readonly told: ScoringFinding[] = [];
  private published: Published;

  constructor(snapshot: Snapshot, file?: string) {
    const { value, notes } = readScoringBook(snapshot);
    this.book = value;
    this.notes = [...notes];
    this.published = readPublished(snapshot, (note) => void this.notes.push(note));
    this.gathering = new Gathering(value.units);
    // Its own points come before all forms; what it brings along besides is no fault of a form.
    for (const sheet of readFormFile(this.rules, snapshot, file).sheets) this.gathering.take(sheet);
  }

  /** By what a form is read, wherever that is done. */
  get rules(): FormRules {
    return this.book;
  }

  /** Forms of units, and sheets on which an office scored; other sheets are passed over. */
  add(snapshot: Snapshot, file?: string): void {
    this.take(readFormFile(this.rules, snapshot, file), file);
  }

  /** A file that was read before. */
  take({ findings, sheets }: FileRead, file?: string): void {
    this.told.push(...findings);
    for (const sheet of sheets) this.gathering.take(sheet);
    if (sheets.length > 0) return;
    const message = 'Tệp không có trang nào là phiếu chấm điểm: chưa lấy gì từ tệp này.';
    this.told.push(finding('form-unreadable', message, { where: file === undefined ? {} : { file } }));
  }

  /** A file that did not open; the others are read all the same. */
  addUnreadable(file: string, code: DocumentErrorCode): void {
    const why = UNREADABLE[code] ?? 'tệp hỏng';
    const message = `Không mở được tệp: ${why}. Chưa đọc phiếu trong tệp này; hãy xin gửi lại tệp .xlsx.`;
    this.told.push(finding('form-unreadable', message, { where: { file } }));
  }

  result({ lock, unlock, day }: Publishing): RoundResult {
    const { book } = this;
    const { units, findings } = this.gathering.result();
    const { ranked, sheets } = makeResults(book.scheme, units, book.votes);
    const ranking = sheets.find(({ name }) => name === RANKING_SHEET);
    const print = inputPrint(book, units);
    if (unlock !== undefined)
      this.published = withStep(this.published, { state: 'unlocked', day, print, reason: unlock }, ranking);
    if (lock) this.published = withStep(this.published, { state: 'locked', day, print }, ranking);
    const held = lockOf(this.published);
    const all = [
      ...checkScheme(book.scheme),
      ...this.told,
      ...findings,
      ...checkEntries(book.scheme, withForm(units, findings)),
      ...checkRanking(book.scheme, ranked),
      ...checkPublished(this.published, print, ranking),
    ];
    return {
      book,
      units,
      ranked,
      findings: all,
      notes: this.notes,
      ...(held && { lockedOn: held.day }),
      sheets: [
        ...scoringSheets(book),
        ...sheets,
        scoringFindingsSheet(all),
        ...publishedSheets(this.published),
      ],
    };
  }
}

/** Why a form did not open, where the sender can do something about it. */
const UNREADABLE: Partial<Record<DocumentErrorCode, string>> = {
  encrypted: 'tệp đặt mật khẩu',
  'empty-file': 'tệp trống',
  'truncated-zip': 'tệp bị cụt, có thể do gửi dở',
  'old-xls': 'tệp Excel đời cũ (.xls)',
  'not-a-zip': 'không phải tệp Excel',
  'not-excel': 'không phải tệp Excel',
  'unknown-format': 'không phải tệp Excel',
  'too-large': 'tệp lớn hơn mức nhận',
  'not-readable': 'tệp đã chuyển đi nơi khác hoặc đang bị chương trình khác giữ',
};

/** Of a unit without a form one thing is said, and not each row that it lacks. */
function withForm(units: readonly ScoredUnit[], findings: readonly ScoringFinding[]): ScoredUnit[] {
  const missing = new Set(findings.flatMap(({ rule, unit }) => (rule === 'form-missing' ? [unit] : [])));
  return units.filter(({ name }) => !missing.has(name));
}
