import { readFile } from 'node:fs/promises';
import {
  type Area,
  type BookContent,
  type Edit,
  keyOf,
  type SheetLook,
  type SheetSnapshot,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { drawingsOf, type Loss, lossesOf, type OpenedBook, openBook, saveBook } from '../package/index.ts';
import { codeOf } from './errorCode.ts';
import { writeFileWhole } from './writeFileWhole.ts';

const NOTHING: OpenedBook = { content: { sheets: [], names: [] }, drawn: {}, hidden: [] };

/**
 * An .xlsx on disk as it was read last; a path where no file lies is a workbook without sheets. What the program draws is
 * remembered as it was put there, since a file does not say all of it.
 */
export class BookFile {
  private bytes: Uint8Array | undefined;
  private opened = NOTHING;
  private now: BookContent = NOTHING.content;
  private readonly looks = new Map<string, SheetLook | undefined>();

  constructor(private readonly path: string) {}

  content(): BookContent {
    return this.now;
  }

  merges(sheet: string): readonly Area[] {
    const key = this.keptLook(sheet)?.kept;
    return key === undefined ? [] : (drawingsOf(this.opened.drawn).get(key)?.merges ?? []);
  }

  /** Reads the file where it is another than before. Errors: DocumentError as the reader has them, WorkbookError unreadable. */
  async refresh(): Promise<void> {
    const bytes = await this.onDisk();
    if (!sameBytes(bytes, this.bytes)) this.load(bytes);
  }

  /** @throws WorkbookError changed (another program has written meanwhile), exists, unwritable: the file is as it was */
  async take(next: BookContent, edits: readonly Edit[]): Promise<void> {
    const bytes = saveBook(this.placed(next, edits), this.bytes);
    if (!sameBytes(await this.onDisk(), this.bytes)) throw new WorkbookError('changed');
    await writeFileWhole(this.path, bytes, { force: this.bytes !== undefined });
    for (const name of drawnBy(edits)) this.looks.set(name, lookIn(next, name));
    this.load(bytes);
  }

  /** What lies in the file besides its cells and would not be there after these edits. */
  losses(next: BookContent, edits: readonly Edit[]): Loss[] {
    return this.bytes ? lossesOf(this.placed(next, edits), this.bytes) : [];
  }

  private load(bytes: Uint8Array | undefined): void {
    this.opened = bytes ? openBook(bytes) : NOTHING;
    this.bytes = bytes;
    const { names, sheets } = this.opened.content;
    this.now = {
      names,
      sheets: sheets.map(({ look: _kept, ...sheet }): SheetSnapshot => {
        const look = this.looks.get(keyOf(sheet.name));
        return look ? { ...sheet, look } : sheet;
      }),
    };
  }

  /** Sheets that are not drawn now stay the parts that they are in the file. */
  private placed({ sheets, names }: BookContent, edits: readonly Edit[]): BookContent {
    const drawn = drawnBy(edits);
    return {
      names,
      sheets: sheets.map((sheet) => {
        const look = drawn.has(keyOf(sheet.name)) ? undefined : this.keptLook(sheet.name);
        return look ? { ...sheet, look } : sheet;
      }),
    };
  }

  private keptLook(sheet: string): (SheetLook & { kept?: string }) | undefined {
    return lookIn(this.opened.content, keyOf(sheet));
  }

  private async onDisk(): Promise<Uint8Array | undefined> {
    try {
      return new Uint8Array(await readFile(this.path));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw new WorkbookError('unreadable', { file: this.path });
    }
  }
}

const lookIn = ({ sheets }: BookContent, key: string) => sheets.find(({ name }) => keyOf(name) === key)?.look;

/** By lower-case name; one that goes is drawn anew when it comes back. */
const drawnBy = (edits: readonly Edit[]): Set<string> =>
  new Set(
    edits.flatMap((edit) =>
      edit.kind === 'put-sheet'
        ? [keyOf(edit.sheet.name)]
        : edit.kind === 'drop-sheet'
          ? [keyOf(edit.name)]
          : [],
    ),
  );

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);
