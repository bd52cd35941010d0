/** Matches exactly at an offset; the pattern must have the flag y. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a match at an offset ends; undefined where there is none. Dearer to ask for its parts than for its end. */
export function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Compiles a pattern for matchAt. Case and spelling were folded before, so it is in lower case. */
export function sticky(source: string): RegExp {
  return compile(source, 'uy');
}

/** The letters that a folded Vietnamese text can hold. */
export const LETTERS = 'a-zß-öø-ɏḁ-ỹ';

/**
 * A pattern over folded text. \\p{L} and \\p{N} name some hundred and thirty thousand characters; compiled into each
 * of a hundred patterns they would cost most of the time of the first few hundred cells, so here they mean Latin ones.
 */
export function compile(source: string, flags: string): RegExp {
  const inClasses = source.replace(/\[[^\]]*\]/gu, (found) =>
    found.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '0-9'),
  );
  return new RegExp(inClasses.replaceAll('\\p{L}', `[${LETTERS}]`), flags);
}

/** Not followed by a letter or digit. */
export const END = '(?![\\p{L}\\p{N}])';
