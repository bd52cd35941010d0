import { pointsText } from '../decimal.ts';
import type { CriterionKind } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Prose } from './prose.ts';
import type { PointColumn } from './sourceRows.ts';

const SECTION =
  /^(?:(?:phần|các|những|nội dung|tiêu chí|mục|trường hợp|quy định|về)\s+)*(?:điểm\s+(cộng|thưởng|trừ)|(cộng|thưởng|trừ)\s+điểm)(?!\p{L})/iu;

/** What the row adds to: said by its column and sign, by its title, by the part it stands in, or by its words. */
export function settleKind(draft: Draft, prose: Prose, inherited: CriterionKind | undefined): void {
  const columns = Object.keys(draft.row.amounts) as PointColumn[];
  draft.kind = bySign(draft, columns) ?? byTitle(draft.text) ?? inherited ?? byWords(draft, prose) ?? 'base';
}

function bySign(draft: Draft, columns: readonly PointColumn[]): CriterionKind | undefined {
  const [column] = columns;
  if (column === undefined || columns.length > 1) return columns.length > 1 ? 'base' : undefined;
  const { sign = '', points = 0 } = draft.row.amounts[column] ?? {};
  if (column === 'bonus' && sign === '-') {
    draft.review.push(`Số âm (−${pointsText(points)}) đứng ở cột điểm thưởng; đang hiểu là điểm trừ.`);
    return 'deduction';
  }
  if (column !== 'base') return column;
  return sign === '-' ? 'deduction' : sign === '+' ? 'bonus' : undefined;
}

function byTitle(text: string): CriterionKind | undefined {
  const found = SECTION.exec(text.trim());
  // "Điểm cộng, điểm trừ": each row below says for itself.
  if (found && /(?:điểm|,|và|\/)\s*(?:cộng|thưởng|trừ)/iu.test(text.trim().slice(found[0].length)))
    return undefined;
  const word = (found?.[1] ?? found?.[2])?.toLocaleLowerCase('vi');
  return word === undefined ? undefined : word === 'trừ' ? 'deduction' : 'bonus';
}

/** A row without points of its own whose sentence only adds, or only takes off. */
function byWords({ row, below }: Draft, { clauses, limits }: Prose): CriterionKind | undefined {
  const isWorth = Object.keys(row.amounts).length > 0 || limits.some(({ bare }) => bare);
  if (isWorth || below.length > 0) return undefined;
  const kinds = new Set(clauses.map(({ kind }) => kind));
  return kinds.size === 1 &&
    clauses.every(({ cap, kind }) => kind === 'deduction' || cap !== undefined || kind)
    ? [...kinds][0]
    : undefined;
}
