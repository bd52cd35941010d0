import { net, pointsText, type Ranked } from '../../scoring/index.ts';
import type { VoteRow } from '../../sheets/index.ts';
import { PORTRAIT_MM } from '../letterhead.ts';
import type { DocTable } from '../model.ts';
import { plainTable } from '../plainTable.ts';

const rankOf = ({ rank }: Ranked) => (rank === undefined ? '–' : String(rank));

/** One cluster by rank; who is out of the ranking stands last, with the reason. */
export function rankingTable(rows: readonly Ranked[]): DocTable {
  return plainTable(
    ['Hạng', 'Đơn vị', 'Điểm', 'Xếp loại', 'Đề nghị', 'Ghi chú'],
    rows.map((row) => [
      rankOf(row),
      row.score.unit.name,
      pointsText(row.score.total),
      row.class ?? '',
      row.awards.join('; '),
      row.reasons.join('; '),
    ]),
    PORTRAIT_MM,
    ['center', 'left', 'center', 'center', 'left', 'left'],
  );
}

/** Votes as they were counted, by the names of the units. */
export function voteTable(votes: readonly VoteRow[], ranked: readonly Ranked[]): DocTable {
  const names = new Map(ranked.map(({ score: { unit } }) => [unit.id, unit.name]));
  return plainTable(
    ['TT', 'Đơn vị', 'Số người bỏ phiếu', 'Số phiếu tán thành'],
    votes.map(({ id, name, voters, votes: yes }, i) => [
      String(i + 1),
      name ?? names.get(id) ?? id,
      voters === undefined ? '' : String(voters),
      yes === undefined ? '' : String(yes),
    ]),
    PORTRAIT_MM,
    ['center', 'left', 'center', 'center'],
  );
}

/** Every unit by section, then the total after caps and rescaling, with class and rank. */
export function pointsTable({ ranked }: { ranked: readonly Ranked[] }, total: number): DocTable {
  const sections = (ranked[0]?.score.sections ?? []).map(({ criterion }) => criterion.code);
  return plainTable(
    ['TT', 'Cụm', 'Đơn vị', ...sections, 'Tổng điểm', 'Xếp loại', 'Hạng'],
    ranked.map((row, i) => [
      String(i + 1),
      row.score.unit.cluster,
      row.score.unit.name,
      ...row.score.sections.map(({ applies, parts }) => (applies ? pointsText(net(parts)) : '–')),
      pointsText(row.score.total),
      row.class ?? '',
      rankOf(row),
    ]),
    total,
    ['center', 'left', 'left', ...sections.map(() => 'center' as const), 'center', 'center', 'center'],
  );
}
