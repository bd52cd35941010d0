import {
  areaAddress,
  type BookContent,
  formulaAfter,
  keyOf,
  movedArea,
  movedRow,
  parseArea,
  type RowMove,
  withSheetNames,
} from '../../core/workbook/index.ts';
import type { DrawnBook } from '../../readers/xlsx/index.ts';
import { keptOf, type LikeMove, movesOf, withKeys } from './kept.ts';
import { FORMULAS, movedSheet } from './movedSheet.ts';
import { Parts, relationsOf } from './parts.ts';
import { attributeOf, tagsOf, unprefixed, withAttribute } from './scan.ts';
import { withTexts } from './texts.ts';

/** A sheet of the file that is no longer as it was: rows came or went, or it is called otherwise. */
interface Reshaped {
  name: string;
  part: string;
  moves: readonly LikeMove[];
  now: string;
}

/**
 * The parts of a file whose sheets lost or got rows, or got another name: each place that points at them follows.
 * undefined: no sheet did, and every part stays as it lies there.
 */
export function reshapedParts(book: DrawnBook, content: BookContent): Parts | undefined {
  const keys = withKeys(book).sheets.map(keptOf);
  const changed = content.sheets.flatMap((sheet): Reshaped[] => {
    const old = book.sheets[keys.indexOf(keptOf(sheet) ?? '')];
    // A table that became longer is seen from the table itself.
    const moves = movesOf(sheet).filter((move) => 'at' in move);
    const isOther = old && (moves.length > 0 || old.name !== sheet.name);
    return isOther ? [{ name: old.name, part: old.part, moves, now: sheet.name }] : [];
  });
  if (changed.length === 0) return undefined;
  const parts = new Parts(book.parts);
  for (const one of changed) for (const move of one.moves) moveRows(parts, book, one, move);
  rename(parts, changed);
  return parts;
}

function moveRows(parts: Parts, book: DrawnBook, { part, name }: Reshaped, move: LikeMove): void {
  parts.set(part, movedSheet(unprefixed(parts.text(part) ?? ''), name, move));
  for (const { type, path } of relationsOf(parts, part)) {
    if (type === 'table') change(parts, path, (xml) => movedTable(xml, move));
    if (type === 'drawing') change(parts, path, (xml) => movedAnchors(xml, move));
  }
  const ownNames = new Map(book.sheets.map((sheet) => [sheet.part, sheet.name]));
  for (const { path } of parts.all()) {
    if (path === part || !isPointing(path)) continue;
    change(parts, path, (xml) =>
      withTexts(movedSources(xml, name, move), POINTING, (text) =>
        formulaAfter(text, ownNames.get(path) ?? '', name, move),
      ),
    );
  }
}

const POINTING: ReadonlySet<string> = new Set([...FORMULAS, 'definedName', 'calculatedColumnFormula']);
/** Worksheets, tables, charts, names of the workbook, sources of pivot tables. */
const isPointing = (path: string) => /^\/?xl\/.*\.xml$/iu.test(path) && !/sharedStrings|styles/iu.test(path);

function change(parts: Parts, path: string, next: (xml: string) => string): void {
  const xml = parts.text(path);
  const after = xml === undefined ? undefined : next(xml);
  if (after !== undefined && after !== xml) parts.set(path, after);
}

const movedTable = (xml: string, move: RowMove): string =>
  xml.replace(/\bref="([^"]*)"/gu, (whole, address: string) => {
    const area = parseArea(address);
    const next = area && movedArea(area, move);
    return next ? `ref="${areaAddress(next)}"` : (whole as string);
  });

/** Corners of pictures and charts; one whose rows are gone lies flat where they were. */
const movedAnchors = (xml: string, move: RowMove): string =>
  xml.replace(/(<(?:\w+:)?row>)(\d+)(?=<)/gu, (_, open: string, row: string) => {
    return `${open}${movedRow(Number(row), move) ?? move.at}`;
  });

/** `<worksheetSource ref="A1:C9" sheet="Dữ liệu"/>` of a pivot table. */
const movedSources = (xml: string, sheet: string, move: RowMove): string =>
  mapSources(xml, (tag) => {
    const area = parseArea(attributeOf(tag, 'ref') ?? '');
    const next = area && movedArea(area, move);
    return next && keyOf(attributeOf(tag, 'sheet') ?? '') === keyOf(sheet)
      ? withAttribute(tag, 'ref', areaAddress(next))
      : tag;
  });

function mapSources(xml: string, next: (tag: string) => string): string {
  for (const { name, start, end } of tagsOf(xml))
    if (name === 'worksheetSource') return xml.slice(0, start) + next(xml.slice(start, end)) + xml.slice(end);
  return xml;
}

function rename(parts: Parts, changed: readonly Reshaped[]): void {
  const names = new Map(
    changed.filter(({ name, now }) => name !== now).map(({ name, now }) => [keyOf(name), now]),
  );
  if (names.size === 0) return;
  for (const { path } of parts.all())
    if (isPointing(path))
      change(parts, path, (xml) =>
        withTexts(renamedSources(xml, names), POINTING, (text) =>
          withSheetNames(text, (name) => names.get(keyOf(name))),
        ),
      );
}

const renamedSources = (xml: string, names: ReadonlyMap<string, string>): string =>
  mapSources(xml, (tag) => {
    const next = names.get(keyOf(attributeOf(tag, 'sheet') ?? ''));
    return next === undefined ? tag : withAttribute(tag, 'sheet', next);
  });
