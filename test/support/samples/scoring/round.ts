import type { Entry, ScoredUnit } from '../../../../src/core/scoring/index.ts';
import type { ScoringBook } from '../../../../src/core/sheets/scoring/index.ts';
import { sampleScheme } from './scheme.ts';

const WARDS =
  'Rạch Sen, Gò Lúa, Bến Trăng, Cầu Mây, Vườn Dừa, Đồi Sim, Suối Ngọc, Hồ Sậy, Xóm Lụa, Bãi Cát, Đồng Khoai, Vàm Sáo, Núi Chè, Chợ Gạch';
const OFFICES =
  'Tổng hợp, Kế hoạch, Tài vụ, Hồ sơ, Đất đai, Hạ tầng, Lao động, Thanh tra, Tư pháp, Học tập, Sức khỏe, Du lịch';

interface Member {
  id: string;
  name: string;
  kind: string;
  cluster: string;
  /** Better units come first; what each enters follows from it, so that nothing is left to chance. */
  place: number;
}

const members: Member[] = [
  ...WARDS.split(', ').map((name, i) => ({
    id: `p${String(i + 1).padStart(2, '0')}`,
    name: `Phường ${name}`,
    kind: 'phường',
    cluster: i < 7 ? 'Cụm phường 1' : 'Cụm phường 2',
    place: i % 7,
  })),
  ...OFFICES.split(', ').map((name, i) => ({
    id: `pb${String(i + 1).padStart(2, '0')}`,
    name: `Phòng ${name}`,
    kind: 'phòng ban',
    cluster: 'Cụm phòng ban',
    place: i,
  })),
];

function entriesOf({ kind, place }: Member): ScoredUnit['entries'] {
  const self: Record<string, Entry> = {
    'I.1': { points: 15 - place * 0.5, evidence: 'Báo cáo số 12' },
    'I.2': { value: 200 - place * 7, target: 200 },
    'I.3': { value: 96 - place * 2 },
    'II.1': { value: ['Mức A', 'Mức B', 'Mức C'][Math.min(2, place >> 1)] ?? '' },
    'II.2': { value: place < 5 ? 'Có' : 'Không' },
    ...(place % 2 === 0 ? { 'II.3.a': { points: 15 - place } } : { 'II.3.b': { points: 9 } }),
    'III.1': { value: 95 - place * 4, second: 60 - place * 5 },
    'III.2': { points: kind === 'phường' ? 10 - place * 0.25 : 0 },
    'IV.1': { value: place === 0 ? 5 : 1 },
    'V.1': { value: place === 3 ? 6 : 0 },
  };
  if (kind !== 'phường') delete self['III.2'];
  return Object.fromEntries(Object.entries(self).map(([code, entry]) => [code, { self: entry }]));
}

/** 14 wards in two clusters, 12 offices in one; every form is right. Verified by the scorer in one place, with a reason. */
export const sampleUnits: ScoredUnit[] = members.map((member): ScoredUnit => {
  const { place: _place, ...unit } = member;
  const entries = entriesOf(member);
  const seen = { points: 14, reason: 'Thiếu một nhiệm vụ' };
  return {
    ...unit,
    figures: { 'Tài khoản số': 300 - member.place * 3 },
    ...(unit.id === 'p06' && { flags: ['lãnh đạo bị kỷ luật'] }),
    entries: unit.id === 'p01' ? { ...entries, 'I.1': { ...entries['I.1'], verified: seen } } : entries,
  };
});

export const sampleBook: ScoringBook = {
  scheme: sampleScheme,
  units: sampleUnits.map(({ entries: _entries, ...unit }) => unit),
  votes: sampleUnits.slice(0, 2).map(({ id, name }, i) => ({ id, name, voters: 9, votes: 7 - i })),
  sources: { tblQuyDinh: ['Quyết định mẫu, không phải văn bản thật'] },
};
