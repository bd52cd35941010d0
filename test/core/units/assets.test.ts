import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import ward2025 from '../../../assets/directory/phuong-2025.json' with { type: 'json' };
import district2022 from '../../../assets/directory/quan-2022.json' with { type: 'json' };
import {
  createDirectory,
  type DirectoryUnit,
  directoryUnitSchema,
  isValidOn,
  membersOf,
  resolveUnit,
  splitUnits,
  successorOn,
} from '../../../src/core/units/index.ts';

const isoDay = z.iso.date();
const shippedSchema = z.strictObject({
  name: z.string().min(1),
  validFrom: isoDay.optional(),
  validTo: isoDay.optional(),
  units: z.array(
    directoryUnitSchema
      .extend({ kind: z.string().min(1), validFrom: isoDay.optional(), validTo: isoDay.optional() })
      .strict(),
  ),
});

/** A day on which the directory is meant to be used, and what every such office has. */
const SHIPPED = [
  {
    file: 'quan-2022',
    json: district2022,
    on: '2022-03-01',
    kinds: [
      'hội đồng',
      'thường trực',
      'phòng',
      'phường',
      'trường',
      'đoàn thể',
      'ngành dọc',
      'nhóm',
      'cụm thi đua',
    ],
    cells: {
      'Phòng TNMT, QLĐT, TTPTQĐ, Ban QLDA ĐTXD': ['p-tnmt', 'p-qldt', 'tt-ptqd', 'ban-qlda'],
      'LĐLĐ quận; Phòng TCKH, Phòng Kinh tế, Chi cục thuế, BHXH.': [
        'ldld',
        'p-tckh',
        'p-kinh-te',
        'thue',
        'bhxh',
      ],
      'Phòng GD&ĐT Các đơn vị trường học': ['p-gddt', 'n-truong'],
      'Đảng ủy, UBND các phường': ['n-phuong', 'n-phuong'],
      'Lãnh đạo Quận ủy - HĐND - UBND quận': ['quan-uy', 'hdnd', 'ubnd'],
      'UBND các phường Bến Sậy, Cầu Ván': ['ph-ben-say', 'ph-cau-van'],
      'các phường các đơn vị hiệp quản': ['n-phuong', 'n-hiep-quan'],
      'Công an, Quân sự quận': ['cong-an', 'quan-su'],
    },
  },
  {
    file: 'phuong-2025',
    json: ward2025,
    on: '2026-03-01',
    kinds: [
      'hội đồng',
      'thường trực',
      'phòng',
      'trường',
      'đoàn thể',
      'lực lượng',
      'khu phố',
      'nhóm',
      'cụm thi đua',
    ],
    cells: {
      'Phòng VH-XH; Phòng KT, HT và ĐT': ['p-vhxh', 'p-kinh-te'],
      'VP HĐND-UBND; TT PVHCC': ['van-phong', 'tt-pvhcc'],
      'Đảng ủy, HĐND, UBND phường': ['dang-uy', 'hdnd', 'ubnd'],
      'Công an, Quân sự phường; Trạm Y tế': ['cong-an', 'quan-su', 'tram-y-te'],
      'Khu phố 1, 2, 3': ['tdp-1', 'tdp-2', 'tdp-3'],
      'Hội LHPN, Hội CCB phường': ['lhpn', 'ccb'],
      'UBMTTQ phường và các đoàn thể': ['mttq', 'n-doan-the'],
    },
  },
];

describe.each(SHIPPED)('$file', ({ json, on, kinds, cells }) => {
  const units = shippedSchema.parse(json).units as DirectoryUnit[];
  const directory = createDirectory(units);
  const otherNames = ({ shortName, aliases }: DirectoryUnit) =>
    shortName ? [shortName, ...aliases] : aliases;

  test('has each kind of unit that such an office knows', () => {
    const present = new Set(units.map(({ kind }) => kind));
    expect(kinds.filter((kind) => !present.has(kind))).toEqual([]);
    expect(units.length).toBeGreaterThanOrEqual(50);
  });

  test('has ids once, and names only units that are there', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    const named = units.flatMap(({ members = [], parent, cluster, successor }) =>
      [...members, parent, cluster, successor].filter((id) => id !== undefined),
    );
    expect(named.filter((id) => !directory.byId.has(id))).toEqual([]);
  });

  test('writes no name twice in one row, and says each unit’s cluster as the cluster says its members', () => {
    for (const unit of units) {
      const names = [unit.name, ...otherNames(unit)];
      expect(new Set(names).size).toBe(names.length);
      if (unit.cluster) expect(directory.byId.get(unit.cluster)?.members).toContain(unit.id);
    }
  });

  test('finds each unit by every name it lists', () => {
    for (const unit of units.filter((one) => isValidOn(one, on)))
      for (const name of [unit.name, ...otherNames(unit)])
        expect({ name, unitId: resolveUnit(name, directory, on).unitId }).toEqual({ name, unitId: unit.id });
  });

  test('opens each group to single units that exist on the day', () => {
    for (const { id } of units.filter(({ members }) => members)) {
      const members = membersOf(id, directory, on);
      expect(members.length).toBeGreaterThan(0);
      for (const member of members) expect(directory.byId.get(member)?.members).toBeUndefined();
    }
  });

  test.each(Object.entries(cells))('%s', (cell, ids) => {
    expect(splitUnits(cell).map(({ name }) => resolveUnit(name, directory, on).unitId)).toEqual(ids);
  });
});

test('one ward of the district was joined to another before the district ended', () => {
  const directory = createDirectory(shippedSchema.parse(district2022).units as DirectoryUnit[]);
  const wards = (on: string) => membersOf('n-phuong', directory, on);
  expect([wards('2024-12-31').length, wards('2025-01-01').length]).toEqual([14, 13]);
  const [gone] = wards('2024-12-31').filter((id) => !wards('2025-01-01').includes(id));
  expect(wards('2025-01-01')).toContain(successorOn(gone ?? '', directory, '2025-01-01')?.id);
});
