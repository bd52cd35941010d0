import { pathInPackage } from '../../readers/xlsx/index.ts';
import { escapeXml } from '../../writers/xlsx/index.ts';
import { attributeOf, elementOf, tagsOf, withAttribute } from './scan.ts';

/** The parts of a package by path, as they will be written. */
export class Parts {
  private readonly byPath = new Map<string, { path: string; bytes: Uint8Array }>();

  constructor(parts: Iterable<{ path: string; bytes: Uint8Array }> = []) {
    for (const { path, bytes } of parts) this.set(path, bytes);
  }

  has(path: string): boolean {
    return this.byPath.has(keyOf(path));
  }
  text(path: string): string | undefined {
    const found = this.byPath.get(keyOf(path));
    return found && new TextDecoder().decode(found.bytes);
  }
  set(path: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.byPath.set(keyOf(path), { path: this.byPath.get(keyOf(path))?.path ?? path, bytes });
  }
  drop(path: string): void {
    this.byPath.delete(keyOf(path));
  }
  all(): { path: string; bytes: Uint8Array }[] {
    return [...this.byPath.values()];
  }
}

/** OPC: case does not matter. */
const keyOf = (path: string) => path.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

/** A relation as it stands in its part. */
export interface Relation {
  raw: string;
  id: string;
  /** The last word: "worksheet", "drawing". */
  type: string;
  /** In the package; "" for a link out of it. */
  path: string;
}

export const relationsPath = (part: string): string =>
  part.replace(/[^/]*$/u, (file) => `_rels/${file}.rels`);

export function relationsOf(parts: Parts, part: string): Relation[] {
  const xml = parts.text(relationsPath(part)) ?? '';
  const relations: Relation[] = [];
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if (name !== 'Relationship' || kind === 'close') continue;
    const raw = xml.slice(start, end);
    const isOutside = attributeOf(raw, 'TargetMode') === 'External';
    relations.push({
      raw,
      id: attributeOf(raw, 'Id') ?? '',
      type: (attributeOf(raw, 'Type') ?? '').replace(/^.*\//u, ''),
      path: isOutside ? '' : pathInPackage(part.replace(/[^/]*$/u, ''), attributeOf(raw, 'Target') ?? ''),
    });
  }
  return relations;
}

const SPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relations written from the top of the package, so that they hold wherever their part lies. */
export const relation = (id: string, type: string, path: string): string =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="/${escapeXml(path)}"/>`;

export function setRelations(parts: Parts, part: string, raws: readonly string[]): void {
  const path = relationsPath(part);
  if (raws.length === 0) return parts.drop(path);
  // A prefix of the old file would not be known here.
  const plain = raws.map((raw) => raw.replace(/^<[^\s:/>]+:/u, '<').replace(/(?<!\/)>$/u, '/>'));
  parts.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${SPACE}">${plain.join('')}</Relationships>`,
  );
}

const CONTENT_TYPES = '[Content_Types].xml';

/** The kinds of parts, as another package names them, for parts that have a new name here. */
export function adoptTypes(parts: Parts, from: Parts, renamed: ReadonlyMap<string, string>): void {
  const theirs = entriesOf(from.text(CONTENT_TYPES) ?? '');
  const own = entriesOf(parts.text(CONTENT_TYPES) ?? '');
  const known = new Set(own.map(({ key }) => key));
  const more = theirs.flatMap(({ raw, key, path }) => {
    const next = path === undefined ? undefined : renamed.get(path);
    if (next !== undefined) return [withAttribute(raw, 'PartName', `/${next}`)];
    return path === undefined && !known.has(key) ? [raw] : [];
  });
  setEntries(parts, [...own.map(({ raw }) => raw), ...more]);
}

/** Entries of parts that are no longer there go. */
export function tidyTypes(parts: Parts): void {
  const own = entriesOf(parts.text(CONTENT_TYPES) ?? '');
  setEntries(
    parts,
    own.filter(({ path }) => path === undefined || parts.has(path)).map(({ raw }) => raw),
  );
}

interface Entry {
  raw: string;
  key: string;
  path: string | undefined;
}

function entriesOf(xml: string): Entry[] {
  const entries: Entry[] = [];
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if ((name !== 'Default' && name !== 'Override') || kind === 'close') continue;
    const raw = xml.slice(start, end);
    const path = attributeOf(raw, 'PartName')?.replace(/^\//u, '');
    entries.push({ raw, path, key: (path ?? `.${attributeOf(raw, 'Extension') ?? ''}`).toLowerCase() });
  }
  return entries;
}

function setEntries(parts: Parts, raws: readonly string[]): void {
  const xml = parts.text(CONTENT_TYPES) ?? '';
  const types = elementOf(xml, 'Types');
  const closed = raws.map((raw) => raw.replace(/(?<!\/)>$/u, '/>'));
  if (types)
    parts.set(CONTENT_TYPES, xml.slice(0, types.innerStart) + closed.join('') + xml.slice(types.innerEnd));
}
