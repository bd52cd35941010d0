import { withCells } from './content.ts';
import { type Fingerprint, fingerprintOf, sameRows } from './fingerprint.ts';
import { type NameModel, type SheetSnapshot, WorkbookError } from './model.ts';
import type { Edit } from './port.ts';
import { modelOf } from './snapshots.ts';

/** What stood there, by lower-case name; undefined where nothing did, or a name that is no range. */
export interface Standing {
  sheets: ReadonlyMap<string, SheetSnapshot | undefined>;
  names: ReadonlyMap<string, NameModel | undefined>;
  /** All sheets by lower-case name, from the first tab to the last. */
  order: readonly string[];
}

/** The edits that take these back, last first. @throws WorkbookError changed: something else stands there by now */
export function inverseOf(edits: readonly Edit[], before: Standing): Edit[] {
  const now = { sheets: new Map(before.sheets), names: new Map(before.names), order: [...before.order] };
  return edits.flatMap((edit) => INVERSES[edit.kind](edit as never, now)).reverse();
}

type Inverse<K extends Edit['kind']> = (edit: Extract<Edit, { kind: K }>, now: Now) => Edit[];

interface Now {
  sheets: Map<string, SheetSnapshot | undefined>;
  names: Map<string, NameModel | undefined>;
  order: string[];
}

const INVERSES: { readonly [K in Edit['kind']]: Inverse<K> } = {
  'put-sheet'({ sheet, at, expects }, { sheets, order }) {
    const key = sheet.name.toLowerCase();
    const before = sheets.get(key);
    mustBe(before, expects, sheet.name);
    sheets.set(key, sheet);
    if (!before) order.splice(at ?? order.length, 0, key);
    const written = sheet.derived ? {} : { expects: fingerprintOf(sheet.rows) };
    return [
      before
        ? { kind: 'put-sheet', sheet: asItStood(before, expects), ...written }
        : { kind: 'drop-sheet', name: sheet.name, ...written },
    ];
  },
  'drop-sheet'({ name, expects }, { sheets, order }) {
    const before = sheets.get(name.toLowerCase());
    if (!before) throw new WorkbookError('changed', { sheet: name });
    mustBe(before, expects, name);
    sheets.set(name.toLowerCase(), undefined);
    const at = order.indexOf(name.toLowerCase());
    order.splice(at, 1);
    return [{ kind: 'put-sheet', sheet: asItStood(before, expects), at }];
  },
  'put-cells'({ sheet, top, left, cells, expects }, { sheets }) {
    const before = sheets.get(sheet.toLowerCase());
    if (!before) throw new WorkbookError('changed', { sheet });
    const old = cells.map((row, i) => row.map((_, j) => before.rows[top + i]?.[left + j] ?? null));
    if (expects && !sameRows(old, expects)) throw new WorkbookError('changed', { sheet });
    sheets.set(sheet.toLowerCase(), { ...before, rows: withCells(before.rows, top, left, cells) });
    return [{ kind: 'put-cells', sheet, top, left, cells: old, expects: cells }];
  },
  'put-name'({ name }, { names }) {
    const old = names.get(name.name.toLowerCase());
    names.set(name.name.toLowerCase(), name);
    return [old ? { kind: 'put-name', name: old } : { kind: 'drop-name', name: name.name }];
  },
  'drop-name'({ name }, { names }) {
    const old = names.get(name.toLowerCase());
    names.set(name.toLowerCase(), undefined);
    return old ? [{ kind: 'put-name', name: old }] : [];
  },
};

/** A file that was opened may know nothing of how its sheets were drawn; who wrote them may have said it. */
const asItStood = (before: SheetSnapshot, expects: SheetSnapshot | Fingerprint | undefined) => {
  const look = before.look ?? (expects && 'rows' in expects ? expects.look : undefined);
  return modelOf({ ...before, ...(look && { look }) });
};

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
