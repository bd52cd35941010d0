import { invalidArgument, itemNotFound } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { parseAddress } from '../model/address.ts';
import { drop, type Area, type Name } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { checkTableName } from '../model/table.ts';
import { isType, text } from './args.ts';
import { make, readOnly, type HostClass, type HostObject } from './define.ts';
import { addressOf } from './addressOf.ts';

const found = (name: Name | null): HostObject | null => name && make('NamedItem', name);
const ofScope = (scope: Sheet | null, host: ExcelHost): Name[] =>
  host.book.names.filter((name) => name.scope === scope);

export const namedItemCollection: HostClass<Sheet | null> = {
  items: (scope, host) => ofScope(scope, host).map((name) => make('NamedItem', name)),
  item: (scope, key, host) => found(host.book.named(text(key), scope)),
  methods: {
    Add: addName,
    GetItemOrNullObject: (scope, [key], host) => found(host.book.named(text(key), scope)),
    GetCount: (scope, _, host) => ofScope(scope, host).length,
  },
};

function addName(
  scope: Sheet | null,
  [name, reference, comment]: readonly unknown[],
  host: ExcelHost,
): HostObject {
  checkTableName(name);
  if (host.book.named(name, scope) || host.book.table(name)) throw invalidArgument('The name is taken.');
  const formula = isType(reference, 'Range') ? `=${addressOf(reference.state)}` : text(reference);
  if (!formula.startsWith('=')) throw invalidArgument('A formula begins with "=".');
  checkSheet(formula, host);
  const added: Name = { name, formula, scope, visible: true, comment: text(comment, '') };
  host.book.names.push(added);
  return make('NamedItem', added);
}

/** Guess: as in the dialog, the sheet must be there. */
function checkSheet(formula: string, { book }: ExcelHost): void {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!=(]+))!/u.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet !== undefined && !book.sheet(sheet)) throw invalidArgument('There is no such sheet.');
}

/** The cells that the name stands for; null when it is a formula or its sheet is gone. */
function areaOf(name: Name, host: ExcelHost): Area | null {
  if (!/^=(?:'(?:[^']|'')+'|[^'!=(]+)![$A-Z0-9:]+$/iu.test(name.formula)) return null;
  const { sheet: sheetName, box } = parseAddress(name.formula.slice(1));
  const sheet = host.book.sheet(sheetName ?? '');
  return sheet && { sheet, box };
}

export const namedItem: HostClass<Name> = {
  scalars: {
    Name: readOnly(({ name }) => name),
    Type: readOnly((name, host) => (areaOf(name, host) ? 'Range' : 'String')),
    Value: readOnly((name, host) => valueOf(name, host)),
    Formula: {
      get: ({ formula }) => formula,
      set(name, formula, host) {
        checkSheet(text(formula), host);
        name.formula = text(formula);
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, visible) => void (name.visible = visible === true),
    },
    Comment: { get: ({ comment }) => comment, set: (name, comment) => void (name.comment = text(comment)) },
    Scope: readOnly(({ scope }) => (scope ? 'Worksheet' : 'Workbook')),
    _Id: readOnly(({ name }) => name),
  },
  methods: {
    GetRange(name, _, host) {
      const area = areaOf(name, host);
      if (!area) throw itemNotFound();
      return make('Range', area);
    },
    GetRangeOrNullObject(name, _, host) {
      const area = areaOf(name, host);
      return area && make('Range', area);
    },
    Delete: (name, _, host) => drop(host.book.names, (other) => other === name),
  },
};

function valueOf(name: Name, host: ExcelHost): unknown {
  const area = areaOf(name, host);
  return area ? addressOf(area) : host.evaluate(name.formula);
}
