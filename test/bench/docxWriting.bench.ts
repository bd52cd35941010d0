import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { type DocBlock, type DocTable, planDoc } from '../../src/core/exports/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { planOfLines } from '../support/planOfLines.ts';
import type { Bench } from './bench.ts';
import { median, takeTurns } from './turns.ts';

const ROWS = 2000;
const GROUP = 25;
const ROUNDS = 9;

/** An annex of 2,000 rows as .docx, against the library writing the same cells plain: without a look of their own. */
const bench: Bench = async () => {
  // Both are given what to write: telling a plan's document from the plan is no writing.
  const document = planDoc(longPlan());
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter(isTable));
  const times = await takeTurns(ROUNDS, {
    ours: () => writeDocx(document),
    plain: () => Packer.toArrayBuffer(new Document({ sections: [{ children: tables.map(plainTable) }] })),
  });
  const [ours, plain] = [median(times.ours), median(times.plain)];
  return [
    { name: `.docx of ${ROWS} rows, ours`, value: ours, unit: 'ms' },
    { name: `.docx of ${ROWS} rows, the library plain`, value: plain, unit: 'ms' },
    {
      name: 'writing against the library writing the same cells plain',
      value: ours / plain,
      unit: 'x',
      bound: { atMost: 1.5 },
    },
  ];
};
export default bench;

function longPlan() {
  const rows = Array.from({ length: ROWS }, (_, i) =>
    i % GROUP === 0
      ? `${i / GROUP + 1}|NHÓM NHIỆM VỤ SỐ ${i / GROUP + 1}||`
      : `${i % GROUP}|Tổ chức, sơ kết phong trào thi đua chuyên đề số ${i} tại các khu dân cư, nhân rộng điển hình tiên tiến|Phòng Nội vụ; Ủy ban nhân dân các phường|Trước ngày ${(i % 28) + 1}/6/2026`,
  );
  return planOfLines(...rows);
}

const isTable = (block: DocBlock): block is DocTable => block.kind === 'table';

const plainTable = ({ header, rows }: DocTable) =>
  new Table({
    rows: [...header, ...rows].map(
      ({ cells }) =>
        new TableRow({
          children: cells.map(
            ({ text, colSpan = 1 }) =>
              new TableCell({
                ...(colSpan > 1 && { columnSpan: colSpan }),
                children: text.split('\n').map((line) => new Paragraph(line)),
              }),
          ),
        }),
    ),
  });
