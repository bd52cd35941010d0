import type { CellValue, Edit, Snapshot } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { FINDING_SPEC } from './findingsSheet.ts';
import type { FindingRow } from './model.ts';
import { columnOfHeader, findTable } from './readTable.ts';

const HEADERS = FINDING_SPEC.fields.map(({ header }) => header);

/**
 * Only the cells of Vấn đề that change, while it has as many rows as before: nothing else of the sheet moves, so that
 * people may stand in it. undefined: the sheet must be drawn again.
 */
export function findingCellEdits(snapshot: Snapshot, rows: readonly FindingRow[]): Edit[] | undefined {
  const found = findTable(snapshot, FINDING_SPEC.table, FINDING_SPEC.sheet, HEADERS);
  if (!found || found.rows.length !== rows.length) return undefined;
  const columns = FINDING_SPEC.fields.map(({ header }) => columnOfHeader(found.headers, header));
  if (columns.includes(-1)) return undefined;
  return found.rows.flatMap(({ cells, row }, i) =>
    FINDING_SPEC.fields.flatMap((field, j): Edit[] => {
      const column = columns[j] ?? 0;
      const [old, value] = [cells[column] ?? null, field.write(rows[i] as FindingRow)] as [
        CellValue,
        CellValue,
      ];
      if (shownText(old) === shownText(value)) return [];
      const place = { sheet: found.sheet, top: row, left: found.left + column };
      return [{ kind: 'put-cells', ...place, cells: [[value]], expects: [[old]] }];
    }),
  );
}
