import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  addAliases,
  createDirectory,
  type DirectoryUnit,
  isValidOn,
  membersOf,
  type Resolution,
  resolveUnit,
  splitUnits,
  successorOn,
  UnknownUnitError,
} from '../../../src/core/units/index.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { UNITS } from './directory.ts';

/** Indexed anew for each test, so that each test proves the indexing too. */
const directoryOf = () => createDirectory(UNITS);
const find = (name: string, on?: string): Resolution => resolveUnit(name, directoryOf(), on);

/** name → how it is found, and which unit. */
const FOUND: readonly [name: string, match: Resolution['match'], unitId: string][] = [
  ['Phòng Văn hóa và Thông tin', 'exact', 'vhtt'],
  [' Phòng Văn hóa và Thông tin ', 'exact', 'vhtt'],
  ['Phòng Văn hóa và Thông tin'.normalize('NFD'), 'exact', 'vhtt'],
  ['phòng văn hoá và thông tin', 'folded', 'vhtt'],
  ['PHÒNG VĂN HOÁ & THÔNG TIN', 'folded', 'vhtt'],
  ['Phòng Văn hóa - Thông tin', 'folded', 'vhtt'],
  ['Phòng Văn hóa, Thông tin', 'folded', 'vhtt'],
  ['Quận uỷ Sông Trăng', 'folded', 'quan-uy'],
  ['Quận ủy', 'folded', 'quan-uy'],
  ['UBND quận', 'alias', 'ubnd'],
  ['Ủy ban nhân dân quận', 'folded', 'ubnd'],
  ['Ủy ban nhân dân', 'folded', 'ubnd'],
  ['Uỷ ban Nhân dân Quận Sông Trăng', 'folded', 'ubnd'],
  ['ubnd Quận', 'alias', 'ubnd'],
  ['Hội đồng kỹ thuật', 'exact', 'ky-thuat'],
  ['Hội đồng kĩ thuật', 'folded', 'ky-thuat'],
  ['Phòng VHTT', 'initials', 'vhtt'],
  ['Phòng VH TT', 'initials', 'vhtt'],
  ['Phòng VH-TT', 'initials', 'vhtt'],
  ['Phòng VH&TT', 'initials', 'vhtt'],
  ['Phòng VH và TT', 'initials', 'vhtt'],
  ['P. VHTT', 'initials', 'vhtt'],
  ['Phòng Văn hóa và TT', 'initials', 'vhtt'],
  ['Phòng GD&ĐT', 'initials', 'gddt'],
  ['Phòng GDĐT', 'initials', 'gddt'],
  ['Phòng LĐTB&XH', 'initials', 'ldtbxh'],
  ['Phòng Lao động TB&XH', 'initials', 'ldtbxh'],
  ['LĐLĐ quận', 'initials', 'ldld'],
  ['LĐLĐ', 'initials', 'ldld'],
  ['Ủy ban MTTQ Việt Nam quận', 'initials', 'mttq'],
  ['UBMTTQVN quận', 'initials', 'mttq'],
  ['Ủy ban MTTQ quận', 'initials', 'mttq'],
  ['Cụm thi đua số VIII', 'initials', 'cum-8'],
  ['Cụm TĐ số 8', 'initials', 'cum-8'],
  ['Liên đoàn Lao động', 'folded', 'ldld'],
  ['Ủy ban Mặt trận Tổ quốc quận', 'folded', 'mttq'],
  ['Ủy ban Mặt trận Tổ quốc', 'folded', 'mttq'],
  ['MTTQ', 'alias', 'mttq'],
  ['Hội LHPN phường', 'initials', 'lhpn'],
  ['Hội LHPN', 'initials', 'lhpn'],
  ['Hội Liên hiệp Phụ nữ phường', 'folded', 'lhpn'],
  ['UBND thị trấn', 'folded', 'thi-tran'],
  ['UBND', 'folded', 'thi-tran'],
  ['LĐ LAO ĐỘNG quận', 'initials', 'ldld'],
];

describe('finds', () => {
  test.each(FOUND)('%s: %s', (name, match, unitId) => {
    expect(find(name)).toEqual({ match, unitId });
  });
});

describe('finds no unit', () => {
  test.each([
    [
      'two wards with one name',
      'Phường Bến Sậy',
      { match: 'ambiguous', candidates: ['ben-say', 'ben-say-moi'] },
    ],
    ['letters that two names have', 'Phòng TC', { match: 'ambiguous', candidates: ['tai-chinh', 'to-chuc'] }],
    ['an alias of two units', 'Khối Đảng', { match: 'ambiguous', candidates: ['quan-uy', 'dan-van'] }],
    [
      'a slip of the pen: a suggestion',
      'Phòng Văn hóa và Thông tim',
      { match: 'none', candidates: ['vhtt'] },
    ],
    ['the same letters, another word', 'Phòng Vận hành Thiết bị thông tin', { match: 'none' }],
    ['a letter too many', 'Phòng VHTTT', { match: 'none' }],
    ['two letters', 'CA', { match: 'none' }],
    ['nothing', '', { match: 'none' }],
    ['signs only', '- ; …', { match: 'none' }],
    ['another number', 'Cụm thi đua số 9', { match: 'none', candidates: ['cum-8'] }],
  ] as const)('for %s', (_, name, expected) => {
    const found = find(name);
    expect(found).not.toHaveProperty('unitId');
    if ('candidates' in expected) expect(found).toEqual(expected);
    else expect(found.match).toBe(expected.match);
  });

  test('a suggestion is never applied by itself, whichever unit’s name has one letter changed', () => {
    for (const { name } of UNITS) {
      const found = find(`${name.slice(0, -1)}x`);
      expect(found.unitId).toBeUndefined();
    }
  });
});

describe('suggestions', () => {
  const near = (name: string, ...names: string[]) =>
    resolveUnit(name, createDirectory(names.map((one) => ({ id: one, name: one, aliases: [] })))).candidates;

  test('the nearest comes first, and there are at most three', () => {
    const names = ['Trung tâm Xanh bbbb', 'Trung tâm Xanh b', 'Trung tâm Xanh bbb', 'Trung tâm Xanh bb'];
    expect(near('Trung tâm Xanh', ...names)).toEqual([
      'Trung tâm Xanh b',
      'Trung tâm Xanh bb',
      'Trung tâm Xanh bbb',
    ]);
  });

  test('a third of the letters may differ, not more', () => {
    expect(near('abcdefghi', 'abcdefxyz')).toEqual(['abcdefxyz']);
    expect(near('abcdefghi', 'abcdewxyz')).toBeUndefined();
    expect(near('abcd', 'abcdef')).toEqual(['abcdef']);
    expect(near('abcd', 'abcdefg')).toBeUndefined();
  });

  test('a unit is offered once, however many of its names are near', () => {
    const unit = {
      id: 'a',
      name: 'Trung tâm Xanh một',
      aliases: ['Trung tâm Xanh mốt', 'Trung tâm Xanh mới'],
    };
    expect(resolveUnit('Trung tâm Xanh mọt', createDirectory([unit])).candidates).toEqual(['a']);
  });

  test('among very many units with the same beginning the nearest is still offered', () => {
    const names = Array.from({ length: 200 }, (_, i) => `Trường Tiểu học số ${i} phường Bến Sậy`);
    expect(near('Trường Tiểu học Hoa Sen', ...names, 'Trường Tiểu học Hoa Sem')?.[0]).toBe(
      'Trường Tiểu học Hoa Sem',
    );
  });
});

describe('the day', () => {
  test.each([
    ['2025-06-30', 'ben-say'],
    ['2025-07-01', 'ben-say-moi'],
  ])('%s: the ward that has the name then', (on, unitId) => {
    expect(find('Phường Bến Sậy', on)).toEqual({ match: 'exact', unitId });
  });

  test('a daring match that was valid goes before a safe one that was not', () => {
    expect(find('Phường Cầu Ván', '2022-03-01')).toEqual({ match: 'exact', unitId: 'cau-van' });
    expect(find('Phường Cầu Ván', '2026-03-01')).toEqual({ match: 'alias', unitId: 'ben-say-moi' });
  });

  test('a unit outside its dates still resolves; isValidOn tells, and successorOn says who stands for it', () => {
    const found = find('Phường Đồng Lau', '2025-03-01');
    expect(found).toEqual({ match: 'exact', unitId: 'dong-lau' });
    const unit = directoryOf().byId.get('dong-lau') as DirectoryUnit;
    expect(isValidOn(unit, '2024-12-31')).toBe(true);
    expect(isValidOn(unit, '2025-01-01')).toBe(false);
    expect(successorOn('dong-lau', directoryOf(), '2024-12-31')?.id).toBe('dong-lau');
    expect(successorOn('dong-lau', directoryOf(), '2025-03-01')?.id).toBe('ben-say');
    expect(successorOn('dong-lau', directoryOf(), '2026-03-01')?.id).toBe('ben-say-moi');
  });

  test('both ends belong to the span, absent ones are open', () => {
    const span = { validFrom: '2022-01-01', validTo: '2022-12-31' };
    expect(['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'].map((on) => isValidOn(span, on))).toEqual(
      [false, true, true, false],
    );
    expect(isValidOn({}, '1900-01-01')).toBe(true);
    expect(isValidOn({ validTo: '2022-12-31' }, '1900-01-01')).toBe(true);
  });

  test('successors in a circle, or none, end the search', () => {
    const units: DirectoryUnit[] = [
      { id: 'a', name: 'A', aliases: [], validTo: '2020-12-31', successor: 'b' },
      { id: 'b', name: 'B', aliases: [], validTo: '2020-12-31', successor: 'a' },
      { id: 'c', name: 'C', aliases: [], validTo: '2020-12-31' },
    ];
    const directory = createDirectory(units);
    for (const id of ['a', 'c', 'nowhere']) expect(successorOn(id, directory, '2021-01-01')).toBeUndefined();
  });
});

describe('groups', () => {
  test('stand for their members, groups within groups opened, nobody twice', () => {
    expect(membersOf('phuong', directoryOf())).toEqual(['ben-say', 'cau-van', 'dong-lau']);
    expect(membersOf('tat-ca', directoryOf())).toEqual(['vhtt', 'gddt', 'ben-say', 'cau-van', 'dong-lau']);
  });

  test('count only who existed on the day', () => {
    expect(membersOf('phuong', directoryOf(), '2024-12-31')).toEqual(['ben-say', 'cau-van', 'dong-lau']);
    expect(membersOf('phuong', directoryOf(), '2025-01-01')).toEqual(['ben-say', 'cau-van']);
    expect(membersOf('phuong', directoryOf(), '2025-07-01')).toEqual([]);
  });

  test('of a single unit: itself; in a circle: everybody once', () => {
    expect(membersOf('vhtt', directoryOf())).toEqual(['vhtt']);
    const round = createDirectory([
      { id: 'a', name: 'A', aliases: [], members: ['b', 'c'] },
      { id: 'b', name: 'B', aliases: [], members: ['a'] },
      { id: 'c', name: 'C', aliases: [] },
    ]);
    expect(membersOf('a', round)).toEqual(['c']);
  });

  test('are found by the collective a cell names', () => {
    const [, group] = splitUnits('Phòng VHTT; Đảng ủy-UBND các phường');
    expect(group?.kind).toBe('group');
    expect(find(group?.name ?? '')).toEqual({ match: 'alias', unitId: 'phuong' });
  });
});

describe('a correction in the directory is used from then on', () => {
  test('a new alias', () => {
    expect(find('Phòng Văn xã').unitId).toBeUndefined();
    const corrected = createDirectory(addAliases(UNITS, 'vhtt', ['Phòng Văn xã', 'Phòng VX']));
    expect(resolveUnit('phòng  văn xã', corrected)).toEqual({ match: 'alias', unitId: 'vhtt' });
    expect(resolveUnit('Phòng VX', corrected)).toEqual({ match: 'alias', unitId: 'vhtt' });
    expect(resolveUnit('Phòng VHTT', corrected)).toEqual({ match: 'initials', unitId: 'vhtt' });
  });

  test('a new unit', () => {
    const unit: DirectoryUnit = { id: 'cds', name: 'Phòng Chuyển đổi số', aliases: [] };
    expect(find('Phòng CĐS').unitId).toBeUndefined();
    expect(resolveUnit('Phòng CĐS', createDirectory([...UNITS, unit]))).toEqual({
      match: 'initials',
      unitId: 'cds',
    });
  });

  test('an alias that is there already is not added again, and the rows given are left alone', () => {
    const before = JSON.stringify(UNITS);
    const added = addAliases(UNITS, 'ubnd', [
      'UBND quận',
      'Ủy ban nhân dân quận Sông Trăng',
      'Ủy ban',
      ' Ủy ban',
    ]);
    expect(added.find(({ id }) => id === 'ubnd')?.aliases).toEqual(['Ủy ban']);
    expect(JSON.stringify(UNITS)).toBe(before);
  });

  test('of a unit that is not there, it is a mistake of the caller', () => {
    expect(() => addAliases(UNITS, 'nowhere', ['A'])).toThrow(UnknownUnitError);
    expect(() => addAliases(UNITS, 'nowhere', ['A'])).toThrow('nowhere');
  });

  test('of two rows with one id the later one counts', () => {
    const directory = createDirectory([
      { id: 'a', name: 'Phòng Một', aliases: [] },
      { id: 'a', name: 'Phòng Hai', aliases: [] },
    ]);
    expect(resolveUnit('Phòng Hai', directory)).toEqual({ match: 'exact', unitId: 'a' });
    expect(resolveUnit('Phòng Một', directory).unitId).toBeUndefined();
  });
});

describeIf(hasShared, 'names of a real directory', REASONS.shared, () => {
  const rows = readFileSync(sharedPath('data', 'units.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', , attested = '', , guesses = ''] = line.split('\t');
      return {
        name,
        attested: attested.split('|').filter(Boolean),
        guesses: guesses.split('|').filter(Boolean),
      };
    });
  const names = new Set(rows.map(({ name }) => name));
  const unitsWith = (aliases: (row: (typeof rows)[number]) => string[]) =>
    createDirectory(rows.map((row) => ({ id: row.name, name: row.name, aliases: aliases(row) })));

  /** Spellings that hold an abbreviation, of units that are no collective. */
  const short = rows
    .filter(({ name }) => !/^(?:Các|Doanh nghiệp)(?!\p{L})/u.test(name))
    .flatMap(({ name, attested, guesses }) =>
      [...attested, ...guesses]
        .filter((spelling) => /\p{Lu}{2}/u.test(spelling) && !names.has(spelling))
        .filter((spelling) => !/phường \p{Lu}/u.test(spelling))
        .map((spelling) => ({ name, spelling })),
    );

  test('abbreviations are found from the full names alone, and none falsely', () => {
    const bare = unitsWith(() => []);
    const results = short.map(({ name, spelling }) => ({ name, ...resolveUnit(spelling, bare) }));
    expect(results.filter(({ unitId, name }) => unitId !== undefined && unitId !== name)).toEqual([]);
    const found = results.filter(({ unitId }) => unitId !== undefined).length;
    expect(short.length).toBeGreaterThanOrEqual(79);
    expect(found / short.length).toBeGreaterThanOrEqual(0.8);
  });

  test('attested spellings are all found, but one that two rows claim and one that is a name itself', () => {
    const directory = unitsWith(({ attested }) => attested);
    const missed = rows.flatMap(({ name, attested }) =>
      attested.filter((spelling) => resolveUnit(spelling, directory).unitId !== name),
    );
    expect(new Set(missed)).toEqual(new Set(['Cụm thi đua số 1,2 khối phường', 'Phòng Kinh tế']));
  });

  test('guessed spellings of the wards are not matched silently', () => {
    const directory = unitsWith(({ attested }) => attested);
    const guesses = rows.flatMap(({ guesses }) => guesses).filter((name) => /^UBND phường/u.test(name));
    expect(guesses.length).toBeGreaterThan(10);
    for (const name of guesses) expect(resolveUnit(name, directory).unitId).toBeUndefined();
  });
});
