import {
  type Edit,
  type Fingerprint,
  fingerprintOf,
  type NameModel,
  sameRows,
  type SheetModel,
  type SheetSnapshot,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { parseReference } from './reference.ts';

/** What stood there, by lower-case name; undefined where nothing did. */
export interface Before {
  sheets: ReadonlyMap<string, SheetSnapshot | undefined>;
  /** Formulas of names. */
  names: ReadonlyMap<string, string | undefined>;
}

/** The edits that take these back, last first. @throws WorkbookError changed: something else stands there by now */
export function inverseOf(edits: readonly Edit[], before: Before): Edit[] {
  const sheets = new Map(before.sheets);
  const names = new Map(before.names);
  return edits.flatMap((edit) => INVERSES[edit.kind](edit as never, sheets, names)).reverse();
}

type Inverse<K extends Edit['kind']> = (
  edit: Extract<Edit, { kind: K }>,
  sheets: Map<string, SheetSnapshot | undefined>,
  names: Map<string, string | undefined>,
) => Edit[];

const INVERSES: { readonly [K in Edit['kind']]: Inverse<K> } = {
  'put-sheet'({ sheet, expects }, sheets) {
    const key = sheet.name.toLowerCase();
    const before = sheets.get(key);
    mustBe(before, expects, sheet.name);
    sheets.set(key, sheet);
    const written = sheet.derived ? {} : { expects: fingerprintOf(sheet.rows) };
    return [
      before
        ? { kind: 'put-sheet', sheet: modelOf(before), ...written }
        : { kind: 'drop-sheet', name: sheet.name, ...written },
    ];
  },
  'drop-sheet'({ name, expects }, sheets) {
    const before = sheets.get(name.toLowerCase());
    if (!before) throw new WorkbookError('changed', { sheet: name });
    mustBe(before, expects, name);
    sheets.set(name.toLowerCase(), undefined);
    return [{ kind: 'put-sheet', sheet: modelOf(before) }];
  },
  'put-cells'({ sheet, top, left, cells, expects }, sheets) {
    const before = sheets.get(sheet.toLowerCase());
    if (!before) throw new WorkbookError('changed', { sheet });
    const old = cells.map((row, i) => row.map((_, j) => before.rows[top + i]?.[left + j] ?? null));
    if (expects && !sameRows(old, expects)) throw new WorkbookError('changed', { sheet });
    return [{ kind: 'put-cells', sheet, top, left, cells: old, expects: cells }];
  },
  'put-name'({ name }, _sheets, names) {
    const formula = names.get(name.name.toLowerCase());
    const old = formula === undefined ? undefined : parseReference(formula);
    return [
      old ? { kind: 'put-name', name: { name: name.name, ...old } } : { kind: 'drop-name', name: name.name },
    ];
  },
  'drop-name'({ name }, _sheets, names) {
    const formula = names.get(name.toLowerCase());
    const old: Omit<NameModel, 'name'> | undefined =
      formula === undefined ? undefined : parseReference(formula);
    return old ? [{ kind: 'put-name', name: { name, ...old } }] : [];
  },
};

/** Put again as it stood; a sheet of another maker has no look of ours, and gets the plainest. */
function modelOf({ name, rows, tables, look }: SheetSnapshot): SheetModel {
  const plain = {
    columns: [],
    validations: [],
    conditionalFormats: [],
    print: { orientation: 'portrait' },
  } as const;
  return {
    ...structuredClone(look ?? { ...plain, columns: [], validations: [], conditionalFormats: [] }),
    name,
    rows,
    tables,
  };
}

function mustBe(
  now: SheetSnapshot | undefined,
  expects: SheetSnapshot | Fingerprint | undefined,
  sheet: string,
): void {
  if (!expects) return;
  const same =
    now &&
    ('print' in expects ? fingerprintOf(now.rows).print === expects.print : sameRows(now.rows, expects.rows));
  if (!same) throw new WorkbookError('changed', { sheet });
}
