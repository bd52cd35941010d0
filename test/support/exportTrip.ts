import type { Cleaning, DocModel } from '../../src/core/exports/index.ts';
import { cleanPlan, NO_CLEANING, OFFICIAL_CLEANING, planDoc } from '../../src/core/exports/index.ts';
import type { Outcome } from '../../src/core/outcome/index.ts';
import { type Appendix, type Plan, readPlan } from '../../src/core/plan/index.ts';
import type { RawTable, SourceDocument } from '../../src/core/table/index.ts';
import { createDirectory } from '../../src/core/units/index.ts';
import { readDocx } from '../../src/readers/docx/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';

/** All ways in which a plan may be tidied alone, without a directory. */
export const CLEANINGS: readonly Cleaning[] = [
  NO_CLEANING,
  OFFICIAL_CLEANING,
  { ...OFFICIAL_CLEANING, blankNumber: true },
];

/** What an exported plan says: its annexes without the places, which are those of another file. */
export const annexesOf = ({ appendices }: Plan): unknown[] => appendices.map(withoutPlaces);

function withoutPlaces(appendix: Appendix): unknown {
  const dropped = new Set(['where']);
  return JSON.parse(
    JSON.stringify(appendix, (key, value: unknown) => (dropped.has(key) ? undefined : value)),
  );
}

/** The plan as it goes out, and as the file is read back: through the bytes of a .docx. */
export async function throughDocx(plan: Plan, cleaning: Cleaning): Promise<{ out: Plan; back: Plan }> {
  const { plan: out } = cleanPlan(plan, cleaning);
  const bytes = await writeDocx(planDoc(out));
  return { out, back: readAgain(readDocx(bytes, 'ra.docx'), out) };
}

/** The same without bytes: what a reader of files would make of the model. */
export function throughModel(plan: Plan, cleaning: Cleaning): { out: Plan; back: Plan } {
  const { plan: out } = cleanPlan(plan, cleaning);
  return { out, back: readAgain({ value: sourceOf(planDoc(out)), notes: [] }, out) };
}

/** An annex alone does not always name the year, which the plan's own title does. */
function readAgain(document: Outcome<SourceDocument>, { document: { year } }: Plan): Plan {
  return readPlan([document], {
    directoryFor: () => createDirectory([]),
    ...(year === undefined ? {} : { year }),
  });
}

function sourceOf({ sections }: DocModel): SourceDocument {
  const where = { file: 'ra.docx' };
  return {
    file: where.file,
    blocks: sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): SourceDocument['blocks'] => {
        if (block.kind === 'table') return [rawTable(block)];
        return block.kind === 'paragraph' ? [{ kind: 'paragraph' as const, text: block.text, where }] : [];
      }),
    ),
  };

  function rawTable({
    widths,
    header,
    rows,
  }: Extract<DocModel['sections'][0]['blocks'][0], { kind: 'table' }>): RawTable {
    const under = widths.map(() => 0);
    const raw = [...header, ...rows].map((row) => {
      let column = 0;
      const cells = row.cells.map(({ text, colSpan = 1, rowSpan = 1 }) => {
        while ((under[column] ?? 0) > 0) column++;
        const cell = { text, column, colSpan, rowSpan };
        for (let i = 0; i < colSpan; i++) under[column + i] = rowSpan;
        column += colSpan;
        return cell;
      });
      under.forEach((left, i) => (under[i] = Math.max(0, left - 1)));
      return { cells, where };
    });
    return { kind: 'table', rows: raw, where };
  }
}
