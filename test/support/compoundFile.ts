/** A compound file ("D0 CF 11 E0 …") with one directory entry of that name. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => (bytes[512 + 2 * i] = letter.charCodeAt(0)));
  bytes[512 + 64] = 2 * (stream.length + 1);
  return bytes;
}
