import Fuse from 'fuse.js';
import { createDirectory, type DirectoryUnit, resolveUnit } from '../../src/core/units/index.ts';
import type { BenchRow } from './bench.ts';

const FIRST = ['An', 'Bình', 'Cẩm', 'Đông', 'Giang', 'Hòa', 'Khánh', 'Long', 'Minh', 'Phú'];
const SECOND = ['Sậy', 'Ván', 'Lau', 'Mận', 'Dâu', 'Sáo', 'Vạc', 'Trời', 'Gáo', 'Nồi'];
const PLACES = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));

/** Full head and how it is shortened. */
const HEADS: readonly [full: string, short: string][] = [
  ['Ủy ban nhân dân phường', 'UBND phường'],
  ['Công an phường', 'CA phường'],
  ['Trạm Y tế phường', 'TYT phường'],
  ['Trường Tiểu học', 'Trường TH'],
  ['Trường Trung học cơ sở', 'Trường THCS'],
];

interface Unit extends DirectoryUnit {
  place: string;
  short: string;
}

const UNITS: Unit[] = PLACES.flatMap((place) =>
  HEADS.map(([full, short], i) => ({
    id: JSON.stringify([i, place]),
    name: `${full} ${place}`,
    aliases: [],
    place,
    short,
  })),
);

/** A slip of the pen: the letter at `at` is doubled. */
const slip = (name: string, at: number) => name.slice(0, at) + (name[at] ?? '') + name.slice(at);

/** Twenty ways to write a unit: full and short, in every case and form, with signs, with slips. */
function spellings({ name, short, place }: Unit): string[] {
  const brief = `${short} ${place}`;
  const written = [name, brief].flatMap((one) => [
    one,
    one.toUpperCase(),
    one.replace(' ', '  '),
    `${one}.`,
    `- ${one}`,
    one.replace(place, place.replace(' ', '-')),
    one.replace(place, place.toUpperCase()),
  ]);
  const slips = [1, 3, 8, 13].map((at) => slip(name, at));
  return [...written, name.toLowerCase(), name.normalize('NFD').replace(/$/u, ' '), ...slips];
}

const ASKED = UNITS.flatMap((unit) => spellings(unit).map((name) => ({ name, id: unit.id })));

/** The unit that a matcher names or offers first. */
type Matcher = (name: string) => string | undefined;

/** Milliseconds for one name, and the share of names found rightly. */
function measure(find: Matcher, asked: typeof ASKED): { perName: number; right: number } {
  const start = performance.now();
  const found = asked.map(({ name }) => find(name));
  const ms = performance.now() - start;
  const right = found.filter((id, i) => id === asked[i]?.id).length;
  return { perName: ms / asked.length, right: (100 * right) / asked.length };
}

/** Fuse.js would take minutes for all: it gets every seventh name, so all ways of writing. */
const SEVENTH = ASKED.filter((_, i) => i % 7 === 0);

function ownMatcher(): Matcher {
  const directory = createDirectory(UNITS);
  return (name) => {
    const { unitId, candidates } = resolveUnit(name, directory);
    return unitId ?? candidates?.[0];
  };
}

function fuseMatcher(): Matcher {
  const fuse = new Fuse(
    UNITS.map(({ id, name, short, place }) => ({ id, name, brief: `${short} ${place}` })),
    { keys: ['name', 'brief'], ignoreDiacritics: false },
  );
  return (name) => fuse.search(name, { limit: 1 })[0]?.item.id;
}

/** Fuse.js is even told the short names, which the directory has to work out from the letters. */
export default async function run(): Promise<BenchRow[]> {
  if (new Set(ASKED.map(({ name }) => name)).size !== ASKED.length)
    throw new Error('Names must be distinct.');
  const own = measure(ownMatcher(), ASKED);
  const fuse = measure(fuseMatcher(), SEVENTH);
  return [
    {
      name: `${ASKED.length} names against ${UNITS.length} units`,
      value: own.perName * ASKED.length,
      unit: 'ms',
    },
    {
      name: 'times faster than fuse.js, name by name',
      value: fuse.perName / own.perName,
      unit: 'x',
      bound: { atLeast: 20 },
    },
    { name: 'named or offered rightly', value: own.right, unit: '%', bound: { atLeast: fuse.right } },
    { name: `found rightly by fuse.js (${SEVENTH.length} of them)`, value: fuse.right, unit: '%' },
  ];
}
