import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Bench, BenchRow } from './bench.ts';

/** `npm run bench [-- name…] [-- --json]`: runs test/bench/*.bench.ts, one after another, and holds their bounds. */
const folder = new URL('./', import.meta.url);
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.bench\.ts$/u, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const rows: (BenchRow & { bench: string; ok: boolean })[] = [];
for (const bench of names) {
  const { default: run } = (await import(pathToFileURL(`${folder.pathname}${bench}.bench.ts`).href)) as {
    default: Bench;
  };
  for (const row of await run()) rows.push({ bench, ...row, ok: holds(row) });
}
if (args.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else for (const row of rows) console.log(shown(row));
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;

function holds({ value, bound }: BenchRow): boolean {
  if (!bound) return true;
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}

function shown({ bench, name, value, unit, bound, ok }: (typeof rows)[number]): string {
  const limit = bound ? ('atMost' in bound ? `≤ ${bound.atMost}` : `≥ ${bound.atLeast}`) : '';
  const figure = `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`;
  return `${bench.padEnd(12)} ${name.padEnd(64)} ${figure.padStart(14)}  ${limit.padEnd(8)} ${bound ? (ok ? 'ok' : 'MISSED') : ''}`;
}
