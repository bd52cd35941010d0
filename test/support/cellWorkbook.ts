import { afterEdits } from '../../src/core/sheets/index.ts';
import type { Edit, SheetModel, SheetSnapshot } from '../../src/core/workbook/index.ts';
import { memoryWorkbook, type MemoryWorkbook } from './memoryWorkbook.ts';

const PLAIN: Pick<SheetModel, 'columns' | 'validations' | 'conditionalFormats' | 'print'> = {
  columns: [],
  validations: [],
  conditionalFormats: [],
  print: { orientation: 'landscape' },
};

/** A workbook in memory in which single cells can be written as well. */
export function cellWorkbook(): MemoryWorkbook {
  const memory = memoryWorkbook();
  return {
    ...memory,
    apply(edits) {
      let now = memory.snapshot();
      const whole = edits.map((edit): Edit => {
        const before = now;
        now = afterEdits(now, [edit]);
        if (edit.kind !== 'put-cells') return edit;
        const of = ({ sheets }: typeof now) =>
          sheets.find(({ name }) => name === edit.sheet) as SheetSnapshot;
        const old = edit.cells.map((row, i) =>
          row.map((_, j) => of(before).rows[edit.top + i]?.[edit.left + j] ?? null),
        );
        if (edit.expects && JSON.stringify(old) !== JSON.stringify(edit.expects)) throw new Error('changed');
        return { kind: 'put-sheet', sheet: { ...PLAIN, ...of(now) } };
      });
      return memory.apply(whole);
    },
  };
}
