import { DocumentError, tooLarge } from '../../core/outcome/index.ts';
import { startsWith, viewOf } from './bytes.ts';
import type { ZipLimits } from './limits.ts';

/** A part as the central directory declares it; nothing has been unpacked. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  offset: number;
}

const LOCAL_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const ENTRY_MAGIC = [0x50, 0x4b, 0x01, 0x02];
const END_MAGIC = [0x50, 0x4b, 0x05, 0x06];
const END64_MAGIC = [0x50, 0x4b, 0x06, 0x06];
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, LOCAL_MAGIC) || startsWith(bytes, END_MAGIC);

/** All entries. Errors: 'truncated-zip' where the directory is cut off, 'too-large' where there are too many. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = viewOf(bytes);
  const { at: start, count } = findDirectory(bytes, view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (i >= limits.entries) throw tooLarge('parts', limits.entries, { size: count });
    if (at + ENTRY_SIZE > bytes.length || !startsWith(bytes, ENTRY_MAGIC, at)) throw cutOff();
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as Sizes;
    entries.push(readEntry(bytes, view, at, name, extra));
    at += ENTRY_SIZE + name + extra + comment;
  }
  return entries;
}

type Sizes = [name: number, extra: number, comment: number];

const cutOff = () => new DocumentError('truncated-zip');

/** The end record is the last thing in the file but for a comment. */
function findDirectory(bytes: Uint8Array, view: DataView): { at: number; count: number } {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (!startsWith(bytes, END_MAGIC, at)) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    return directory === IN_ZIP64 || count === 0xffff
      ? (findDirectory64(bytes, view, at) ?? { at: directory, count })
      : { at: directory, count };
  }
  throw cutOff();
}

/** Large archives say "see the other end record", whose place stands in a locator right before this one. */
function findDirectory64(
  bytes: Uint8Array,
  view: DataView,
  end: number,
): { at: number; count: number } | undefined {
  const locator = end - 20;
  if (!startsWith(bytes, [0x50, 0x4b, 0x06, 0x07], locator)) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > bytes.length || !startsWith(bytes, END64_MAGIC, at)) throw cutOff();
  return { at: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: number, extra: number): ZipEntry {
  const nameAt = at + ENTRY_SIZE;
  if (nameAt + name + extra > bytes.length) throw cutOff();
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + name)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return withZip64(entry, view, nameAt + name, nameAt + name + extra);
}

/** In a zip64 entry the real sizes stand in extra field 1, only those that did not fit, in this order. */
function withZip64(entry: ZipEntry, view: DataView, from: number, to: number): ZipEntry {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    for (const key of ['unpacked', 'packed', 'offset'] as const) {
      if (entry[key] !== IN_ZIP64 || next + 8 > end) continue;
      entry[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return entry;
}

/** Where the packed bytes of an entry lie: its local header has a name and extra field of its own length. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || !startsWith(bytes, LOCAL_MAGIC, offset)) throw cutOff();
  const view = viewOf(bytes);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw cutOff();
  return bytes.subarray(start, start + packed);
}
