import { elementOf, childrenOf, attributeOf, tagsOf, withAttribute } from './scan.ts';
import { adoptTypes, type Parts, relation, relationsOf, setRelations } from './parts.ts';
import type { StyleSheet } from './styles.ts';

/** Where the sheets of the new package lie in the old one, in their order. */
export function graft(into: Parts, from: Parts, styles: StyleSheet): string[] {
  const sheets = relationsOf(from, 'xl/workbook.xml')
    .filter(({ type }) => type === 'worksheet')
    .map(({ path }) => path);
  const renamed = newNames(into, from);
  const numbers = styles.adopt(from.text('xl/styles.xml') ?? '');
  const strings = stringsOf(from);
  let table = lastTableId(into);
  for (const [path, next] of renamed) {
    const text = () => from.text(path) ?? '';
    if (sheets.includes(path)) into.set(next, regularSheet(text(), numbers, strings));
    else if (/^xl\/tables\//u.test(path)) into.set(next, withRootAttribute(text(), 'id', String(++table)));
    else into.set(next, from.all().find((part) => part.path === path)?.bytes ?? '');
    const relations = relationsOf(from, path);
    setRelations(
      into,
      next,
      relations.map(({ raw, id, type, path: target }) =>
        target === '' ? raw : relation(id, type, renamed.get(target) ?? target),
      ),
    );
  }
  adoptTypes(into, from, renamed);
  return sheets.map((path) => renamed.get(path) as string);
}

/** Parts that a workbook has once; all others come along under a name that is free here. */
const OF_BOOK =
  /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|xl\/(workbook|styles|sharedStrings|calcChain)\.xml|xl\/theme\/.*|.*\.rels)$/iu;

function newNames(into: Parts, from: Parts): Map<string, string> {
  const moving = from.all().filter(({ path }) => !OF_BOOK.test(path));
  const named = (path: string, n: number) => path.replace(/[^/]*$/u, (file) => `so${n}-${file}`);
  let n = 1;
  while (moving.some(({ path }) => into.has(named(path, n)))) n++;
  return new Map(moving.map(({ path }) => [path, named(path, n)]));
}

function stringsOf(from: Parts): string[] {
  const xml = from.text('xl/sharedStrings.xml') ?? '';
  const table = elementOf(xml, 'sst');
  return table ? childrenOf(xml, table).map((si) => si.replace(/^<si\b[^>]*>|<\/si>$/gu, '')) : [];
}

/** Tables have a number that is theirs in the whole workbook. */
function lastTableId(parts: Parts): number {
  const ids = parts
    .all()
    .filter(({ path }) => /^xl\/tables\/[^/]+\.xml$/iu.test(path))
    .map(({ path }) => Number(attributeOf(firstTag(parts.text(path) ?? '', 'table'), 'id') ?? 0));
  return Math.max(0, ...ids);
}

function firstTag(xml: string, name: string): string {
  for (const tag of tagsOf(xml)) if (tag.name === name) return xml.slice(tag.start, tag.end);
  return '';
}

function withRootAttribute(xml: string, name: string, value: string): string {
  for (const tag of tagsOf(xml))
    return (
      xml.slice(0, tag.start) + withAttribute(xml.slice(tag.start, tag.end), name, value) + xml.slice(tag.end)
    );
  return xml;
}

type Numbers = ReturnType<StyleSheet['adopt']>;

/** The sheet as it stands, its styles by their new numbers, its texts in the cells instead of in the shared table. */
function regularSheet(xml: string, numbers: Numbers, strings: readonly string[]): string {
  return xml
    .replace(
      /<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/gu,
      (_, before: string, behind: string, at: string) => {
        return `<c ${before}t="inlineStr"${behind}><is>${strings[Number(at)] ?? ''}</is></c>`;
      },
    )
    .replace(
      /(<c [^>]*?\bs=")(\d+)"/gu,
      (_, head: string, style: string) => `${head}${numbers.cell(Number(style))}"`,
    )
    .replace(
      /(<cfRule [^>]*?\bdxfId=")(\d+)"/gu,
      (_, head: string, index: string) => `${head}${numbers.condition(Number(index))}"`,
    );
}
