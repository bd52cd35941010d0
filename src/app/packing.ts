import type { Edit } from '../core/workbook/index.ts';

/** Cells hold letters, and what takes a command back is long and much the same: packed it is a sixth. */
const FORM = 'deflate-raw';

/** Edits → letters for cells: "1204:7VjbbuM2E…", with the length, so that a cut or a slip of a hand is noticed. */
export async function packed(edits: readonly Edit[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(edits));
  const letters = lettersOf(await through(new CompressionStream(FORM), bytes));
  return `${letters.length}:${letters}`;
}

/** What takes back a plan of tens of thousands of rows is some ten million bytes; a forged cell could swell to any size. */
const MOST_BYTES = 400_000_000;

/** Back again; undefined where the letters are no longer what was packed. */
export async function unpacked(text: string, most = MOST_BYTES): Promise<Edit[] | undefined> {
  if (!isWhole(text)) return undefined;
  try {
    const bytes = await through(
      new DecompressionStream(FORM),
      bytesOf(text.slice(text.indexOf(':') + 1)),
      most,
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) && value.every(isEdit) ? value : undefined;
  } catch {
    // Letters that are no packed edits say so in several ways (TypeError, SyntaxError …): all mean "spoiled".
    return undefined;
  }
}

/** Quickly, without unpacking: nothing was cut off or added. */
export function isWhole(text: string): boolean {
  const [, length, letters = ''] = /^(\d+):([A-Za-z0-9+/=]*)$/u.exec(text) ?? [];
  return letters !== '' && letters.length === Number(length);
}

async function through(
  transform: ReadableWritablePair<Uint8Array, BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
  most = Infinity,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform).pipeThrough(atMost(most));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws RangeError into the stream, as soon as there is more */
function atMost(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let left = most;
  return new TransformStream({
    transform(chunk, control) {
      left -= chunk.length;
      if (left < 0) throw new RangeError('longer than anything that was packed');
      control.enqueue(chunk);
    },
  });
}

/** Bytes → base64, as cells and Office.js take them: [72, 105] → "SGk=". btoa takes letters, and so many at once. */
export function lettersOf(bytes: Uint8Array): string {
  const PART = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}

const bytesOf = (letters: string) => Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));

const KINDS: Readonly<Record<Edit['kind'], true>> = {
  'put-sheet': true,
  'drop-sheet': true,
  'put-cells': true,
  'put-name': true,
  'drop-name': true,
};
const isEdit = (value: unknown): value is Edit =>
  typeof value === 'object' && value !== null && 'kind' in value && Object.hasOwn(KINDS, String(value.kind));
