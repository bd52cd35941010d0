/**
 * What pdf.js takes for granted and engines of 2023 lack. Without `transferToFixedLength` it gives back less of a
 * file without a word, so this comes before it is loaded.
 */
interface Capability<T> {
  promise: Promise<T>;
  resolve: (value: T | PromiseLike<T>) => void;
  reject: (reason?: unknown) => void;
}

function withResolvers<T>(): Capability<T> {
  let settle: Omit<Capability<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle! };
}

/** A copy of `length` bytes; the old buffer stays, which nobody looks at again. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
}

function add(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

export function fillGaps(): void {
  add(Promise, 'withResolvers', withResolvers);
  add(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
}
