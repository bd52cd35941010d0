import { describe, expect, test } from '@jest/globals';
import { clusterNames, createDirectory, addAliases, resolveUnit } from '../../../src/core/units/index.ts';
import { UNITS } from './directory.ts';

const directoryOf = () => createDirectory(UNITS);
const namesOf = (names: readonly string[]) =>
  clusterNames(names, directoryOf()).map((cluster) => cluster.names);

describe('names that look alike are shown together', () => {
  test.each([
    ['spellings', ['Phòng Chuyển đổi số', 'PHÒNG CHUYỂN ĐỔI SỐ', 'phòng chuyển - đổi số']],
    ['tone marks in another place', ['Trung tâm Văn hoá', 'Trung tâm Văn hóa']],
    ['letters for words', ['Phòng Chuyển đổi số', 'Phòng CĐS', 'P. CĐS']],
    ['a slip of the pen', ['Trung tâm Hỗ trợ doanh nghiệp', 'Trung tâm Hổ trợ doanh nghiệp']],
    [
      'two slips in a long name',
      ['Tổ kiểm tra liên ngành an toàn điện', 'Tổ kiễm tra liên ngành an toan điện'],
    ],
    ['a slip in a word of another tongue', ['Công ty Agrosen', 'Công ty Agrisen']],
    ['letters in small', ['Tổ CNSCĐ', 'tổ cnscđ']],
    ['a chain: a slip of a spelling', ['Phòng Chuyển đổi số', 'Phòng Chuyền đổi số', 'PHÒNG CHUYỂN ĐỔI SỐ']],
  ])('%s', (_, names) => {
    expect(namesOf(names).map((cluster) => new Set(cluster))).toEqual([new Set(names)]);
  });

  test.each([
    ['short letters', ['Phòng VHXX', 'Phòng GDXX']],
    ['other letters', ['Phòng TC', 'Phòng TP']],
    ['one letter', ['Tổ A', 'Tổ B']],
    ['two slips in a short name', ['Tổ xung kích Đông', 'Tổ sung kích Đoong']],
    ['numbers', ['Khu phố 11', 'Khu phố 12']],
    ['numbers cut in another place', ['Ban giám sát liên ngành 1 12', 'Ban giám sát liên ngành 11 2']],
    ['words with the same letters', ['Phòng Chuyển đổi số', 'Phòng Cải đạo sống']],
    ['places', ['Phường Đồng Sim', 'Phường Đồng Cói']],
    ['sisters', ['Hội Nông dân', 'Hội Nạn nhân']],
  ])('but not %s', (_, names) => {
    expect(namesOf(names)).toEqual(names.map((name) => [name]));
  });
});

test('the most frequent comes first, in and among the clusters, each counted with all its spellings', () => {
  const names = ['Tổ A1 lưu động', 'Phòng Số hoá', 'Phòng Số hóa', 'Phòng Số hóa', ' Phòng Số hóa '];
  expect(clusterNames(names, directoryOf())).toEqual([
    { names: ['Phòng Số hóa', 'Phòng Số hoá'], count: 4, candidates: [] },
    { names: ['Tổ A1 lưu động'], count: 1, candidates: [] },
  ]);
});

test('nothing gives nothing, and blanks are no names', () => {
  expect(clusterNames([], directoryOf())).toEqual([]);
  expect(clusterNames(['', '  '], directoryOf())).toEqual([]);
});

test('units that may be meant are offered, and one decision settles the whole cluster', () => {
  const unknown = ['Phòng Văn hóa và Thông tinh', 'Phòng Văn hoá và Thông tinh'];
  const [cluster] = clusterNames(unknown, directoryOf());
  expect(cluster?.candidates).toEqual(['vhtt']);
  const corrected = createDirectory(addAliases(UNITS, 'vhtt', cluster?.names ?? []));
  for (const name of unknown)
    expect(resolveUnit(name, corrected)).toEqual({ match: 'alias', unitId: 'vhtt' });
});

test('the names given are not changed', () => {
  const names = Object.freeze(['Phòng B', 'Phòng A', 'Phòng A']);
  expect(clusterNames(names, directoryOf())).toHaveLength(2);
});
