import { accessDenied, invalidArgument, invalidOperation } from '../errors.ts';
import { WORKBOOK_TARGET, type ExcelHost } from '../host.ts';
import { box, MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import type { Sheet } from '../model/sheet.ts';
import { areaOf, isUnset, text, whole } from './args.ts';
import { make, readOnly, type HostClass, type HostObject } from './define.ts';

const sheetObject = (sheet: Sheet | null | undefined): HostObject<'Worksheet'> | null =>
  sheet ? make('Worksheet', sheet) : null;

const visible = (host: ExcelHost, only: unknown): Sheet[] =>
  host.book.sheets.filter(({ visibility }) => !only || visibility === 'Visible');

export const worksheetCollection: HostClass<null> = {
  items: (_, host) => host.book.sheets.map((sheet) => make('Worksheet', sheet)),
  item: (_, key, host) => sheetObject(host.book.sheet(text(key))),
  methods: {
    Add(_, [name], host) {
      const sheet = host.book.addSheet(isUnset(name) ? undefined : text(name));
      const args = { source: 'Local', worksheetId: sheet.id };
      host.fire({ kind: 'Added', type: 13, targets: [WORKBOOK_TARGET], args });
      return make('Worksheet', sheet);
    },
    GetActiveWorksheet: (_, __, host) => make('Worksheet', host.book.active),
    GetItem: (_, [key], host) => sheetObject(host.book.sheet(text(key))),
    GetItemOrNullObject: (_, [key], host) => sheetObject(host.book.sheet(text(key))),
    GetFirst: (_, [only], host) => sheetObject(visible(host, only)[0]),
    GetLast: (_, [only], host) => sheetObject(visible(host, only).at(-1)),
    GetCount: (_, [only], host) => visible(host, only).length,
  },
};

export const worksheet: HostClass<Sheet> = {
  scalars: {
    Id: readOnly((sheet) => sheet.id),
    Name: { get: (sheet) => sheet.name, set: (sheet, name, host) => host.book.renameSheet(sheet, name) },
    Position: { get: (sheet, host) => host.book.sheets.indexOf(sheet), set: movePosition },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: { get: (sheet) => sheet.tabColor, set: (sheet, color) => void (sheet.tabColor = text(color)) },
    ShowGridlines: {
      get: (sheet) => sheet.gridlines,
      set: (sheet, shown) => void (sheet.gridlines = shown === true),
    },
  },
  links: {
    Tables: (sheet) => make('TableCollection', sheet),
    Names: (sheet) => make('NamedItemCollection', sheet),
    Charts: (sheet) => make('ChartCollection', sheet),
    Protection: (sheet) => make('WorksheetProtection', sheet),
    FreezePanes: (sheet) => make('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => make('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => make('PageBreakCollection', sheet),
  },
  methods: {
    GetRange: (sheet, [address], host) =>
      make(
        'Range',
        isUnset(address)
          ? { sheet, box: box(0, 0, MAX_ROWS, MAX_COLUMNS) }
          : areaOnSheet(sheet, address, host),
      ),
    GetRanges: (sheet, [addresses], host) =>
      make('RangeAreas', {
        sheet,
        boxes: text(addresses)
          .split(',')
          .map((address) => areaOnSheet(sheet, address, host).box),
      }),
    GetCell: (sheet, [row, column]) => make('Range', { sheet, box: box(whole(row), whole(column)) }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      make('Range', { sheet, box: box(whole(row), whole(column), whole(rows), whole(columns)) }),
    GetUsedRange: (sheet, [valuesOnly]) =>
      make('Range', { sheet, box: sheet.used(valuesOnly === true) ?? box(0, 0) }),
    GetUsedRangeOrNullObject(sheet, [valuesOnly]) {
      const used = sheet.used(valuesOnly === true);
      return used && make('Range', { sheet, box: used });
    },
    Activate(sheet, _, host) {
      if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
      host.book.active = sheet;
      host.fire({
        kind: 'Activated',
        type: 11,
        targets: [sheet.id, WORKBOOK_TARGET],
        args: { worksheetId: sheet.id },
      });
    },
    Delete(sheet, _, host) {
      host.book.deleteSheet(sheet);
      const args = { source: 'Local', worksheetId: sheet.id };
      host.fire({ kind: 'Deleted', type: 15, targets: [WORKBOOK_TARGET], args });
    },
  },
};

/** sheet.getRange("'Other'!A1") is refused: the address must lie on the sheet that is asked. */
function areaOnSheet(
  sheet: Sheet,
  address: unknown,
  host: ExcelHost,
): { sheet: Sheet; box: ReturnType<typeof box> } {
  const named =
    typeof address === 'string' ? (host.book.named(address, sheet) ?? host.book.named(address)) : null;
  const area = areaOf(named ? named.formula.replace(/^=/u, '') : address, sheet, host);
  if (area.sheet !== sheet) throw invalidArgument();
  return area;
}

function movePosition(sheet: Sheet, position: unknown, host: ExcelHost): void {
  const { sheets } = host.book;
  const to = whole(position);
  if (to < 0 || to >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
}

function setVisibility(sheet: Sheet, visibility: unknown, host: ExcelHost): void {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(text(visibility))) throw invalidArgument();
  const others = host.book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) throw invalidOperation('One visible sheet must stay.');
  sheet.visibility = text(visibility);
}

export const worksheetProtection: HostClass<Sheet> = {
  scalars: {
    Protected: readOnly((sheet) => sheet.protection !== null),
    Options: readOnly((sheet) => sheet.protection),
  },
  methods: {
    Protect(sheet, [options, password]) {
      if (sheet.protection) throw invalidOperation('The sheet is protected already.');
      sheet.protection = (options ?? {}) as Record<string, unknown>;
      sheet.password = isUnset(password) ? undefined : text(password);
    },
    Unprotect(sheet, [password]) {
      // Guess: a wrong password is told as AccessDenied.
      if (sheet.password !== undefined && sheet.password !== password) throw accessDenied();
      sheet.protection = null;
      sheet.password = undefined;
    },
  },
};

export const freezePanes: HostClass<Sheet> = {
  methods: {
    FreezeRows: (sheet, [count]) => void (sheet.frozen = box(0, 0, whole(count), MAX_COLUMNS)),
    FreezeColumns: (sheet, [count]) => void (sheet.frozen = box(0, 0, MAX_ROWS, whole(count))),
    FreezeAt: (sheet, [area], host) => void (sheet.frozen = areaOf(area, sheet, host).box),
    Unfreeze: (sheet) => void (sheet.frozen = null),
    GetLocation: (sheet) => sheet.frozen && make('Range', { sheet, box: sheet.frozen }),
    GetLocationOrNullObject: (sheet) => sheet.frozen && make('Range', { sheet, box: sheet.frozen }),
  },
};
