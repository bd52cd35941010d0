import { DocumentError, tooLarge } from '../../core/outcome/index.ts';
import { crc32, inflate } from './inflate.ts';
import { ZIP_LIMITS, type ZipLimits } from './limits.ts';
import { compoundFileError, isCompoundFile } from './ole.ts';
import { decodeXml } from './xmlEncoding.ts';
import { isZip, packedBytes, readDirectory, type ZipEntry } from './zipDirectory.ts';

/** An opened package. Paths are like "word/document.xml"; case does not matter, as OPC has it. */
export interface Zip {
  paths: string[];
  has(path: string): boolean;
  /** Unpacks one part. Errors: 'truncated-zip' (missing or damaged), 'too-large', 'encrypted'. */
  bytes(path: string): Uint8Array;
  /** bytes() as text, by byte order mark or XML declaration, UTF-8 else; 'broken-xml' where that fails. */
  text(path: string): string;
}

/**
 * Opens a .docx or .xlsx: only its directory is read; each part is unpacked when asked for.
 *
 * Errors (DocumentError): 'empty-file', 'encrypted', 'old-doc', 'old-xls', 'unknown-format' (another compound file),
 * 'not-a-zip', 'truncated-zip', 'too-large' with the limit. Declared sizes are checked here, true ones while
 * unpacking, so that a zip bomb is never blown up.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Zip {
  refuseOthers(bytes, limits);
  const entries = readDirectory(bytes, limits);
  refuseBombs(entries, limits);
  const byPath = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  const unpack = (path: string) => {
    const entry = byPath.get(keyOf(path));
    if (!entry) throw new DocumentError('truncated-zip', { part: path });
    return unpackEntry(bytes, entry);
  };
  return {
    paths: entries.map((entry) => entry.name),
    has: (path) => byPath.has(keyOf(path)),
    bytes: unpack,
    text: (path) => decodeXml(unpack(path), path),
  };
}

function refuseOthers(bytes: Uint8Array, limits: ZipLimits): void {
  if (bytes.length === 0) throw new DocumentError('empty-file');
  if (bytes.length > limits.file) throw tooLarge('fileBytes', limits.file, { size: bytes.length });
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (!isZip(bytes)) throw new DocumentError('not-a-zip');
}

function refuseBombs(entries: ZipEntry[], limits: ZipLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limits.total) throw tooLarge('allBytes', limits.total, { size: total });
  for (const { name, packed, unpacked } of entries) {
    if (unpacked > limits.part) throw tooLarge('partBytes', limits.part, { size: unpacked, part: name });
    if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)
      throw tooLarge('ratio', limits.ratio, { size: Math.round(unpacked / packed), part: name });
  }
}

/** Some writers put "\" between folders or a "/" in front. */
const keyOf = (path: string) => path.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new DocumentError('encrypted');
  const part = entry.name;
  const packed = packedBytes(bytes, entry);
  const whole = METHODS[entry.method]?.(packed, entry.unpacked, part);
  if (!whole) throw new DocumentError('unknown-format', { part, method: entry.method });
  if (whole.length !== entry.unpacked || crc32(whole) !== entry.crc)
    throw new DocumentError('truncated-zip', { part });
  return whole;
}

/** Compression methods that Office writes: stored and deflated. */
const METHODS: Record<number, (packed: Uint8Array, size: number, part: string) => Uint8Array> = {
  0: (packed) => packed,
  8: inflate,
};
