/** "EEXIST" of an error of the file system; "" for any other. By its shape: it may come from another realm. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
