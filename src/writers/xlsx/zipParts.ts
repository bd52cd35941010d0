import { zipSync } from 'fflate';

/** The parts of a package → its bytes; the same in, the same out. */
export function zipParts(parts: readonly { path: string; bytes: Uint8Array }[]): Uint8Array {
  const files = parts.map(({ path, bytes }) => [path, bytes] as const);
  // Local fields, since the zip format knows no zones.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}
