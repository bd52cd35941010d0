import { type Quota, quotaCounts, type Ranked, type Scheme } from '../../scoring/index.ts';
import type { CellValue } from '../../workbook/index.ts';
import { quoted } from './rankingFormulas.ts';

/** Where the units stand that a quota counts: their cells with cluster and class. */
export interface CountedCells {
  clusters: string;
  classes: string;
}

export const QUOTA_HEADS = ['Phạm vi', 'Loại', 'Tính trên', 'Số đơn vị đạt', 'Tối đa', 'Kết quả'];
export const QUOTA_OVER = 'Vượt';
const QUOTA_KEPT = 'Trong giới hạn';

/** One row for each quota and each cluster it is counted in, `first` (from 1) the row it begins in. */
export const quotaRows = (
  { quotas }: Scheme,
  ranked: readonly Ranked[],
  cells: CountedCells,
  first: number,
): CellValue[][] =>
  quotas
    .flatMap((quota) => quotaCounts(quota, ranked).map((counts) => ({ quota, ...counts })))
    .map(({ quota, cluster, has, most }, i): CellValue[] => {
      const row = first + i;
      return [
        cluster ?? 'Toàn khối',
        quota.class,
        quota.of ?? 'tất cả đơn vị',
        { formula: countOf(cells, cluster, quota.class), result: has },
        { formula: mostOf(quota, cells, cluster), result: most },
        {
          formula: `IF(D${row}>E${row},${quoted(QUOTA_OVER)},${quoted(QUOTA_KEPT)})`,
          result: has > most ? QUOTA_OVER : QUOTA_KEPT,
        },
      ];
    });

function countOf({ clusters, classes }: CountedCells, cluster?: string, name?: string): string {
  const asked = [
    ...(cluster === undefined ? [] : [`EXACT(${clusters},${quoted(cluster)})`]),
    ...(name === undefined ? [] : [`EXACT(${classes},${quoted(name)})`]),
  ];
  // A factor, not a comparison: Excel holds FALSE>0 for true.
  return asked.length === 0 ? `ROWS(${clusters})` : `SUMPRODUCT(${['1', ...asked].join('*')})`;
}

const mostOf = ({ count, share = 100, of }: Quota, cells: CountedCells, cluster?: string): string =>
  count === undefined ? `INT(${countOf(cells, cluster, of)}*${share}/100+0.000000001)` : `0+${count}`;
