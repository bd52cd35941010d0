import fc from 'fast-check';
import {
  type Criterion,
  type MethodParameters,
  pointsOf,
  type Scheme,
} from '../../../src/core/scoring/index.ts';
import type { ScoringBook } from '../../../src/core/sheets/scoring/index.ts';

/** Points with at most two places, as schemes have them. */
const amount = (most: number) => fc.integer({ min: 1, max: most * 4 }).map((n) => pointsOf(n / 4));
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(
    value.map((one) => ({ [key]: one })),
    { nil: {} },
  );

const bands = fc
  .uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 4 })
  .chain((edges) => {
    const sorted = [...edges].sort((a, b) => a - b);
    return fc.array(amount(10), { minLength: sorted.length + 1, maxLength: sorted.length + 1 }).map((all) =>
      all.map((points, i) => ({
        ...(i > 0 && { from: sorted[i - 1] as number, fromIn: i % 2 === 1 }),
        ...(i < sorted.length && { to: sorted[i] as number, toIn: i % 2 === 1 }),
        points,
      })),
    );
  });

/** Some bands ask for a second figure, and then lie over others on purpose. */
const bandsWithSecond = fc.tuple(bands, fc.option(fc.integer({ min: 20, max: 100 }))).map(([all, from]) => {
  const [first] = all;
  if (from === null || !first) return all;
  return [...all, { ...first, points: first.points + pointsOf(1.5), when: { from, fromIn: true } }];
});

const METHODS: Record<Exclude<MethodParameters['name'], 'oneOf'>, fc.Arbitrary<MethodParameters>> = {
  direct: fc.constant({ name: 'direct' }),
  formula: fc.constant({ name: 'formula' }),
  yesNo: fc.constant({ name: 'yesNo' }),
  ratio: fc
    .tuple(
      fc.boolean(),
      fc.option(fc.record({ share: fc.integer({ min: 1, max: 3 }), cap: fc.integer({ min: 1, max: 20 }) })),
    )
    .map(([inverse, over]) => ({ name: 'ratio', ...(inverse && { inverse }), ...(over && { over }) })),
  bands: bandsWithSecond.map((all) => ({ name: 'bands', bands: all })),
  late: bands.map((all) => ({ name: 'late', bands: all })),
  levels: fc
    .array(amount(10), { minLength: 1, maxLength: 4 })
    .map((all) => ({ name: 'levels', levels: all.map((points, i) => ({ name: `Mức ${i + 1}`, points })) })),
  perCase: amount(3).map((each) => ({ name: 'perCase', each })),
};

const KIND = fc.constantFrom('base', 'base', 'base', 'bonus', 'deduction') as fc.Arbitrary<Criterion['kind']>;

/** Sets that lie across sections; a row may belong to both. */
const TAGS = ['định lượng', 'đột xuất'];

const leaf = fc
  .tuple(
    KIND,
    amount(20),
    fc.constantFrom(...(Object.keys(METHODS) as (keyof typeof METHODS)[])),
    fc.subarray(TAGS),
  )
  .chain(([kind, max, name, tags]) =>
    fc
      .tuple(
        METHODS[name],
        maybe('appliesTo', fc.constantFrom(['phường'], ['phòng'])),
        maybe('caps', fc.record({ bonus: amount(5) })),
        maybe('guide', fc.constant('Mỗi lần chậm trừ 0,5 điểm;\nkhông quá 2 điểm.')),
      )
      .map(([method, applies, caps, guide]) => ({
        // What is late is only ever taken off; what is over the target comes on top of the base.
        kind: name === 'late' ? ('deduction' as const) : name === 'ratio' ? ('base' as const) : kind,
        max,
        method,
        ...(tags.length > 0 && { tags }),
        ...applies,
        ...caps,
        ...guide,
      })),
  );

const part = fc.tuple(
  fc.constantFrom('sum', 'sum', 'oneOf', 'alone'),
  fc.array(leaf, { minLength: 1, maxLength: 4 }),
  KIND,
);

const criteria: fc.Arbitrary<Criterion[]> = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) =>
  parts.flatMap(([how, leaves, kind], i): Criterion[] => {
    const code = String(i + 1);
    const rows = leaves.map((one, j): Criterion => ({
      code: `${code}.${j + 1}`,
      parent: code,
      text: `Tiêu chí ${code}.${j + 1}`,
      ...one,
    }));
    const [first] = rows;
    if (how === 'alone' && first) return [{ ...without(first, 'parent'), code, text: `Tiêu chí ${code}` }];
    const max = rows.reduce((sum, row) => sum + (row.max ?? 0), 0);
    const head: Criterion = { code, text: `Mục ${code}`, kind, ...(kind === 'base' && { max }) };
    return how === 'oneOf'
      ? [{ ...head, method: { name: 'oneOf' } }, ...rows.map((row) => without(row, 'appliesTo'))]
      : [head, ...rows];
  }),
);
function without(row: Criterion, key: 'parent' | 'appliesTo'): Criterion {
  const { [key]: _left, ...rest } = row;
  return rest;
}

/** In percent: so much for the first section, the same for each of the others. */
const weighted = (rows: Criterion[], first: number | null): Criterion[] =>
  first === null
    ? rows
    : rows.map((row, i) => (row.parent ? row : { ...row, weight: i === 0 ? first : 100 - first }));

export const schemeArbitrary: fc.Arbitrary<Scheme> = fc
  .tuple(
    criteria,
    fc.integer({ min: 0, max: 3 }),
    maybe('bonus', amount(15)),
    fc.boolean(),
    fc.option(fc.integer({ min: 1, max: 99 }), { freq: 3 }),
  )
  .map(([all, decimals, caps, isRich, first]) => ({ rows: weighted(all, first), decimals, caps, isRich }))
  .map(({ rows, decimals, caps, isRich }) => ({
    title: 'Bộ tiêu chí thử',
    version: '2026.1',
    base:
      rows.reduce((sum, { kind, parent, max = 0 }) => sum + (kind === 'base' && !parent ? max : 0), 0) ||
      pointsOf(100),
    decimals,
    caps,
    tagCaps: isRich
      ? [
          { tag: 'định lượng', bonus: pointsOf(3), deduction: pointsOf(2.5) },
          { tag: 'đột xuất', bonus: pointsOf(2) },
        ]
      : [],
    criteria: rows,
    conditions: isRich
      ? [
          { when: 'no-self-report', reason: 'chưa tự chấm', effect: 'exclude' },
          { when: 'flag', flag: 'lãnh đạo bị kỷ luật', reason: 'có kỷ luật', effect: { lower: 1 } },
          { when: 'below', code: '1', floor: pointsOf(1.5), reason: 'mục 1 thấp', effect: 'no-award' },
        ]
      : [],
    classes: [
      { name: 'Xuất sắc', from: pointsOf(30), ...(isRich && { needs: [{ code: '1', from: pointsOf(2) }] }) },
      { name: 'Tốt', from: pointsOf(15) },
      { name: 'Hoàn thành', from: pointsOf(0) },
    ],
    quotas: isRich ? [{ class: 'Xuất sắc', share: 20, of: 'Tốt', scope: 'all' }] : [],
    awards: isRich ? [{ name: 'Cờ thi đua', perCluster: 1, atLeast: 'Tốt' }] : [],
    tieKeys: isRich
      ? [
          { by: 'criterion', code: '1' },
          { by: 'deductions' },
          { by: 'figure', code: 'Tài khoản', fewer: true },
          { by: 'votes' },
        ]
      : [],
    ...(isRich && { largeGap: pointsOf(2) }),
  }));

/** A scheme with a block of units; ids and clusters are invented. */
export const scoringBookArbitrary: fc.Arbitrary<ScoringBook> = fc
  .tuple(
    schemeArbitrary,
    fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([scheme, facts]) => ({
    scheme,
    units: facts.map(([isWard, isFlagged, accounts], i) => ({
      id: `dv-${i + 1}`,
      name: `Đơn vị ${i + 1}`,
      kind: isWard ? 'phường' : 'phòng',
      cluster: `Cụm ${(i % 2) + 1}`,
      ...(isFlagged && { flags: ['lãnh đạo bị kỷ luật'] }),
      ...(accounts > 0 && { figures: { 'Tài khoản': accounts } }),
    })),
    votes: facts.flatMap(([, , votes], i) =>
      votes > 0 ? [{ id: `dv-${i + 1}`, name: `Đơn vị ${i + 1}`, voters: 9, votes }] : [],
    ),
    sources: { tblQuyDinh: ['Quyết định mẫu'], tblXepLoai: [undefined, 'Điều 3'] },
  }));
