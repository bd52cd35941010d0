import { type Ranked, rankUnits, type Scheme, type ScoredUnit, scoreUnits } from '../../scoring/index.ts';
import type { SheetModel } from '../../workbook/index.ts';
import { fitRows } from '../fitTexts.ts';
import { makeBoard } from './boardSheet.ts';
import { rankingSheet } from './rankingSheet.ts';
import { summarySheet } from './summarySheet.ts';
import { type VoteRow, votesOf } from './unitsSheet.ts';

/** What came of a round: the ranking, and the sheets that count it by themselves. */
export interface Results {
  ranked: Ranked[];
  /** Bảng điểm, Tổng hợp điểm, Xếp hạng. */
  sheets: SheetModel[];
}

/** Scores and ranks the units, and draws the sheets in which a committee can follow it cell by cell. */
export function makeResults(
  scheme: Scheme,
  units: readonly ScoredUnit[],
  votes: readonly VoteRow[],
): Results {
  const scores = scoreUnits(scheme, units);
  const shares = votesOf(votes);
  const ranked = rankUnits(scheme, scores, shares);
  const board = makeBoard(scheme, scores);
  return {
    ranked,
    sheets: [
      board.sheet,
      summarySheet(scheme, scores, board),
      rankingSheet(scheme, ranked, board, shares),
    ].map(fitRows),
  };
}
