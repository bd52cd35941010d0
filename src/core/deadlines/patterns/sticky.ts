/** Matches exactly at an offset; the pattern must have the flag y. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Compiles a pattern for matchAt. Case and spelling were folded before, so it is in lower case. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

/** Not followed by a letter or digit. */
export const END = '(?![\\p{L}\\p{N}])';
