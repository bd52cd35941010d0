import { type BookContent, modelOf, type SheetSnapshot } from '../../core/workbook/index.ts';
import { type DrawnBook, type DrawnSheet, readDrawnBook } from '../../readers/xlsx/index.ts';
import { writeXlsx, zipParts } from '../../writers/xlsx/index.ts';
import { type LocalNames, type PlacedSheet, patchWorkbook } from './bookPart.ts';
import { changesOf, growthsOf, sharedBy, withColumns } from './changes.ts';
import { graft } from './graft.ts';
import { keptOf, withKeys } from './kept.ts';
import { OWN_TO_CELLS } from './losses.ts';
import { Parts, relation, relationsOf, setRelations, tidyTypes } from './parts.ts';
import { type Growth, grownArea, patchSheet } from './patchSheet.ts';
import { reshapedParts } from './reshape.ts';
import { attributeOf, childrenOf, elementOf, unprefixed, withAttribute } from './scan.ts';
import { StyleSheet } from './styles.ts';
import { widthChanges, withWidths } from './widths.ts';

/**
 * The workbook as .xlsx. What was opened from a file is that file, with the changed cells in it and all else as it was:
 * charts, pivot tables, pictures, macros' remains, formats. Sheets that the program drew are put in beside.
 */
export function saveBook(content: BookContent, original?: Uint8Array): Uint8Array {
  if (!original) return writeXlsx({ sheets: content.sheets.map(modelOf), names: content.names });
  const book = readDrawnBook(original);
  const keys = withKeys(book).sheets.map(keptOf);
  const parts = reshapedParts(book, content);
  // Read once more, so that what is compared with the cells of now is what the parts say after their rows moved.
  const shaped = parts ? readDrawnBook(zipParts(parts.all())) : book;
  return zipParts(new Saving(content, shaped, keys).run());
}

class Saving {
  private readonly parts: Parts;
  private readonly workbook: string;
  private readonly styles: StyleSheet;
  private readonly stylesPath: string;
  private readonly byKey: Map<string, { sheet: DrawnSheet; stood: SheetSnapshot }>;

  constructor(
    private readonly content: BookContent,
    private readonly book: DrawnBook,
    keys: readonly (string | undefined)[],
  ) {
    this.parts = new Parts(book.parts);
    this.workbook =
      relationsOf(this.parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
    this.stylesPath = this.ofBook('styles') ?? 'xl/styles.xml';
    const styles = this.parts.text(this.stylesPath);
    this.styles = new StyleSheet(styles && unprefixed(styles), book.sheets[0]?.drawn.looks ?? []);
    this.byKey = new Map(
      withKeys(book).sheets.flatMap((stood, i) => {
        const sheet = book.sheets[i];
        return sheet ? [[keys[i] ?? '', { sheet, stood }] as const] : [];
      }),
    );
  }

  run(): { path: string; bytes: Uint8Array }[] {
    const { sheets } = this.content;
    const fresh = sheets.filter((sheet) => !this.oldOf(sheet));
    sheets.forEach((sheet) => this.patch(sheet));
    const grafted = this.graft(fresh);
    this.carry(fresh, grafted.paths);
    this.place(fresh, grafted);
    this.dropChain();
    this.parts.set(this.stylesPath, this.styles.toXml());
    tidyTypes(this.parts);
    return this.parts.all();
  }

  private oldOf(sheet: SheetSnapshot) {
    return this.byKey.get(keptOf(sheet) ?? '');
  }
  private ofBook(type: string): string | undefined {
    return relationsOf(this.parts, this.workbook).find((one) => one.type === type)?.path;
  }

  private patch(sheet: SheetSnapshot): void {
    const old = this.oldOf(sheet);
    const xml = old && this.parts.text(old.sheet.part);
    if (!old || xml === undefined) return;
    const growths = growthsOf(old.stood, sheet);
    const changes = changesOf(old.stood.rows, sheet.rows);
    const widths = widthChanges(old.stood, sheet);
    if (changes.length > 0 || growths.length > 0 || widths.size > 0) {
      const plain = unprefixed(xml);
      const all = [...changes, ...sharedBy(plain, changes, sheet)];
      const patched = patchSheet(plain, all, growths, this.styles.styleFor);
      this.parts.set(old.sheet.part, withWidths(patched, widths));
    }
    this.patchTables(old.sheet.part, old.stood, sheet, growths);
  }

  private patchTables(
    part: string,
    stood: SheetSnapshot,
    sheet: SheetSnapshot,
    growths: readonly Growth[],
  ): void {
    for (const { type, path } of relationsOf(this.parts, part)) {
      const xml = type === 'table' ? this.parts.text(path) : undefined;
      const name = xml && attributeOf(xml, 'displayName');
      const [before, now] = [stood, sheet].map(({ tables }) => tables.find((one) => one.name === name));
      if (xml === undefined || !before || !now || JSON.stringify(before) === JSON.stringify(now)) continue;
      const longer = xml.replace(
        /\bref="([^"]*)"/gu,
        (_, area: string) => `ref="${grownArea(area, growths)}"`,
      );
      this.parts.set(path, withColumns(longer, now.columns));
    }
  }

  private graft(fresh: readonly SheetSnapshot[]): { paths: string[]; local: LocalNames } {
    if (fresh.length === 0) return { paths: [], local: new Map() };
    const made = new Parts(readDrawnBook(writeXlsx({ sheets: fresh.map(modelOf), names: [] })).parts);
    const names = made.text('xl/workbook.xml') ?? '';
    const defined = elementOf(names, 'definedNames');
    const local = new Map<string, string[]>();
    for (const raw of defined ? childrenOf(names, defined) : []) {
      const name = fresh[Number(attributeOf(raw, 'localSheetId') ?? -1)]?.name ?? '';
      local.set(name, [...(local.get(name) ?? []), raw]);
    }
    return { paths: graft(this.parts, made, this.styles), local };
  }

  /** Pictures, charts, comments and pivot tables of a sheet that was drawn anew stay on it. */
  private carry(fresh: readonly SheetSnapshot[], paths: readonly string[]): void {
    const kept = new Set(this.content.sheets.map(keptOf));
    fresh.forEach(({ name }, i) => {
      const path = paths[i] as string;
      const old = [...this.byKey].find(
        ([key, { sheet }]) => !kept.has(key) && sheet.name.toLowerCase() === name.toLowerCase(),
      );
      if (!old) return;
      const part = old[1].sheet.part;
      const [was, now] = [this.parts.text(part) ?? '', this.parts.text(path) ?? ''];
      const own = relationsOf(this.parts, path);
      const moved = relationsOf(this.parts, part).filter(
        ({ type }) => !OWN_TO_CELLS.has(type) && !own.some((one) => one.type === type),
      );
      const renamed = new Map(moved.map(({ id }, n) => [id, `kept${n + 1}`]));
      const raws = moved.map(({ id, raw, type, path: target }) =>
        target === ''
          ? withAttribute(raw, 'Id', renamed.get(id))
          : relation(renamed.get(id) as string, type, target),
      );
      this.parts.set(path, withDrawings(now, unprefixed(was), renamed));
      setRelations(this.parts, path, [...own.map(({ raw }) => raw), ...raws]);
    });
  }

  private place(
    fresh: readonly SheetSnapshot[],
    { paths, local }: { paths: string[]; local: LocalNames },
  ): void {
    const xml = unprefixed(this.parts.text(this.workbook) ?? '');
    const relations = relationsOf(this.parts, this.workbook);
    const standing = elementOf(xml, 'sheets');
    const olds = standing ? childrenOf(xml, standing) : [];
    const rawOf = (part: string) =>
      olds.find((raw) => relations.find(({ id }) => id === attributeOf(raw, 'id'))?.path === part);
    const placed = this.content.sheets.map((sheet, i): PlacedSheet => {
      const old = this.oldOf(sheet);
      const raw = old && rawOf(old.sheet.part);
      if (raw !== undefined) return { name: sheet.name, relation: '', raw };
      return { name: sheet.name, relation: `rIdSo${i + 1}` };
    });
    const used = new Set(placed.map(({ raw }) => raw));
    const dropped = this.book.sheets.filter(({ part }) => !used.has(rawOf(part)));
    // Sheets of charts hold no cells; they stay where they were.
    olds.forEach((raw, at) => {
      const isCells = this.book.sheets.some(({ part }) => rawOf(part) === raw);
      if (!isCells)
        placed.splice(Math.min(at, placed.length), 0, {
          name: attributeOf(raw, 'name') ?? '',
          relation: '',
          raw,
        });
    });
    const was = new Set(this.book.content.names.map(({ name }) => name.toLowerCase()));
    this.parts.set(
      this.workbook,
      patchWorkbook(xml, placed, this.content.names, local, (name) => was.has(name.toLowerCase())),
    );
    dropped.forEach(({ part }) => this.dropSheet(part));
    const gone = new Set(dropped.map(({ part }) => part));
    const added = placed.filter(({ raw }) => raw === undefined);
    setRelations(this.parts, this.workbook, [
      ...relations.filter(({ path }) => !gone.has(path)).map(({ raw }) => raw),
      ...added.map(({ name, relation: id }) =>
        relation(id, 'worksheet', paths[fresh.findIndex((sheet) => sheet.name === name)] as string),
      ),
      ...(this.ofBook('styles') === undefined ? [relation('rIdSoStyles', 'styles', this.stylesPath)] : []),
    ]);
  }

  private dropSheet(part: string): void {
    relationsOf(this.parts, part)
      .filter(({ type }) => type === 'table')
      .forEach(({ path }) => this.parts.drop(path));
    setRelations(this.parts, part, []);
    this.parts.drop(part);
  }

  /** The order of counting is Excel's own and made anew when it is missing; a wrong one would be a damaged file. */
  private dropChain(): void {
    const relations = relationsOf(this.parts, this.workbook);
    const chain = relations.find(({ type }) => type === 'calcChain');
    if (!chain) return;
    this.parts.drop(chain.path);
    setRelations(
      this.parts,
      this.workbook,
      relations.filter((one) => one !== chain).map(({ raw }) => raw),
    );
  }
}

/** Elements that point at drawings, before the tables. ECMA-376 Part 1, 18.3.1.99. */
const DRAWN = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'];

function withDrawings(now: string, was: string, renamed: ReadonlyMap<string, string>): string {
  const elements = DRAWN.flatMap((name) => {
    const found = elementOf(was, name);
    if (!found || elementOf(now, name)) return [];
    const raw = was.slice(found.start, found.end);
    return [raw.replace(/\br:id="([^"]*)"/gu, (_, id: string) => `r:id="${renamed.get(id) ?? id}"`)];
  });
  const at = elementOf(now, 'tableParts')?.start ?? now.lastIndexOf('</');
  return now.slice(0, at) + elements.join('') + now.slice(at);
}
