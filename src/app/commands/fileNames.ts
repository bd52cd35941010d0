/** No name longer than what every system keeps, with room for a folder before it. */
const MOST_LETTERS = 120;

/** ["A/B", "a:b"] → ["A B.docx", "a b (2).docx"]: nothing that a file system refuses, and no two alike in any case. */
export function fileNames(titles: readonly string[], ending: string): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = title
      .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .slice(0, MOST_LETTERS)
      .replace(/[. ]+$/u, '');
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} (${n})`;
    taken.add(name.toLowerCase());
    return `${name}.${ending}`;
  });
}
