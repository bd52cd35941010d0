import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  type Area,
  type BookContent,
  type Edit,
  keyOf,
  portOver,
  type SheetChange,
  withEdits,
  type Workbook,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { changesOf, type Loss } from '../package/index.ts';
import { BookFile } from './bookFile.ts';

/** The port over a file, and what one should know before it is used. */
export interface FileBook extends Workbook {
  /** Charts, pictures, comments of people that these edits would take along with a sheet. */
  losses(edits: readonly Edit[]): Promise<Loss[]>;
}

/**
 * An .xlsx on disk as a workbook. The file is the truth: it is read again before each step, written whole after each, and
 * all that the program does not know of stays in it. One who saves in Excel meanwhile is noticed and not overwritten.
 */
export function fileBook(path: string): FileBook {
  const file = new BookFile(path);
  const watchers = new Set<(change: SheetChange) => void>();
  let selection: { sheet: string; area?: Area } | undefined;
  const port = portOver({
    content: () => file.content(),
    take: (next, edits) => file.take(next, edits),
    selection: () => selection ?? { sheet: file.content().sheets[0]?.name ?? '' },
    select: (sheet, area) => void (selection = { sheet, area }),
    merges: (sheet) => file.merges(sheet),
    watchers,
  });
  let last: Promise<unknown> = Promise.resolve();
  /** One step after the other, each from the file as it is then; who watches hears what others did to it. */
  const step = <T>(work: () => T | Promise<T>): Promise<T> => {
    const fresh = async () => {
      const before = file.content();
      await file.refresh();
      for (const change of changesBetween(before, file.content())) watchers.forEach((tell) => tell(change));
      return work();
    };
    const done = last.then(fresh, fresh);
    last = done;
    return done;
  };
  return {
    read: (sheets) => step(() => port.read(sheets)),
    readRange: (from) => step(() => port.readRange(from)),
    apply: (edits, alongside) => step(() => port.apply(edits, alongside)),
    reveal: (sheet, area) => step(() => port.reveal(sheet, area)),
    losses: (edits) => step(() => file.losses(withEdits(file.content(), edits), edits)),
    async watch(listener) {
      await step(() => watchers.add(listener));
      const end = watchFile(path, () => void step(() => undefined).catch(untilNextTime));
      return async () => {
        watchers.delete(listener);
        await end();
      };
    },
  };
}

/** A program that saves may be half through: it is looked again at the next sign, and each step tells what fails. */
const untilNextTime = (): undefined => undefined;

/** Programs put a new file in the place of the old: only its folder sees all of that. @throws WorkbookError unreadable */
function watchFile(path: string, tell: () => void): () => Promise<void> {
  try {
    const watcher = watch(dirname(path), (_, name) => {
      if (name === null || name === basename(path)) tell();
    }).on('error', tell);
    return () => new Promise((done) => watcher.once('close', done).close());
  } catch {
    throw new WorkbookError('unreadable', { file: path });
  }
}

function changesBetween(before: BookContent, now: BookContent): SheetChange[] {
  if (before === now) return [];
  const keys = new Set([...before.sheets, ...now.sheets].map(({ name }) => keyOf(name)));
  const there = ({ sheets }: BookContent, key: string) => sheets.find(({ name }) => keyOf(name) === key);
  return [...keys].flatMap((key): SheetChange[] => {
    const [old, next] = [there(before, key), there(now, key)];
    if (!old || !next) return [{ sheet: (next ?? old)?.name ?? key, remote: true }];
    const area = aroundAll(changesOf(old.rows, next.rows));
    return area ? [{ sheet: next.name, area, remote: true }] : [];
  });
}

function aroundAll(cells: readonly { row: number; column: number }[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [least, most] = [
    (list: number[]) => list.reduce((a, b) => Math.min(a, b)),
    (list: number[]) => list.reduce((a, b) => Math.max(a, b)),
  ];
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
