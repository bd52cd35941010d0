import { escapeXml } from '../../writers/xlsx/index.ts';

/** A tag of an XML text, where it stands: `<x:row r="3">` → name "row", kind "open". */
export interface Tag {
  /** Without its prefix. */
  name: string;
  kind: 'open' | 'close' | 'empty';
  start: number;
  end: number;
}

/**
 * The tags in order, with their places: parts of other makers are changed where they must be and stay as they are, byte
 * for byte, everywhere else. They were read whole before, so what is no XML does not come here.
 */
export function* tagsOf(xml: string, from = 0, to = xml.length): Generator<Tag> {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const skipped = SKIPPED.find(([open]) => xml.startsWith(open, at));
    if (skipped) {
      at = after(xml, skipped[1], at);
      continue;
    }
    const end = endOfTag(xml, at);
    const isClose = xml[at + 1] === '/';
    const kind = isClose ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
    yield { name: nameAt(xml, at + (isClose ? 2 : 1)), kind, start: at, end };
    at = end;
  }
}

const SKIPPED: readonly [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? xml.length : at + sign.length;
}

/** ">" may stand in an attribute. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < xml.length; at++) {
    const sign = xml[at] as string;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return xml.length;
}

function nameAt(xml: string, from: number): string {
  let end = from;
  let start = from;
  for (; end < xml.length; end++) {
    const sign = xml[end] as string;
    if (sign === ':') start = end + 1;
    else if (sign === '>' || sign === '/' || sign <= ' ') break;
  }
  return xml.slice(start, end);
}

/** An element by its places: all of it, and what is inside. */
export interface Element {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

/** The first element of that name, whatever its prefix. */
export function elementOf(xml: string, name: string, from = 0): Element | undefined {
  let open: Tag | undefined;
  let depth = 0;
  for (const tag of tagsOf(xml, from)) {
    if (tag.name !== name) continue;
    if (!open && tag.kind === 'empty') return { ...tag, innerStart: tag.end, innerEnd: tag.end };
    if (tag.kind === 'open') {
      open ??= tag;
      depth++;
    }
    if (open && tag.kind === 'close' && --depth === 0)
      return { start: open.start, end: tag.end, innerStart: open.end, innerEnd: tag.start };
  }
  return undefined;
}

/** The elements right inside, each whole. */
export function childrenOf(xml: string, { innerStart, innerEnd }: Element): string[] {
  const children: string[] = [];
  let depth = 0;
  let start = innerStart;
  for (const tag of tagsOf(xml, innerStart, innerEnd)) {
    if (depth === 0) start = tag.start;
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    if (depth === 0) children.push(xml.slice(start, tag.end));
  }
  return children;
}

/** attributeOf('<sheet r:id="rId1"/>', 'id') → "rId1", unescaped; the prefix does not matter. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[^\\s=:"']+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? undefined : unescapeXml(raw);
}

/** "a &amp; b" → "a & b". */
export const unescapeXml = (raw: string): string =>
  raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giu, (_, hex, decimal, named) =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex as string, 16) : Number(decimal))
      : (ENTITIES[named as string] ?? ''),
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** withAttribute('<c r="A1" s="2">', 's', '5'); undefined takes it away. Of the first tag of the text. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u');
  const end = endOfTag(tag, 0);
  const head = tag.slice(0, end).replace(pattern, '');
  const added = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  return head.replace(/\s*\/?>$/u, (close) => `${added}${close.trim()}`) + tag.slice(end);
}

/** Some makers write every name of a part with a prefix ("x:row"): without it, what is put in is of the same space. */
export function unprefixed(xml: string): string {
  const root = [...firstOpen(xml)][0];
  const prefix = root && /^<([^\s:/>]+):/u.exec(xml.slice(root.start, root.end))?.[1];
  if (!prefix) return xml;
  let out = '';
  let at = 0;
  for (const { start, end } of tagsOf(xml)) {
    out += xml.slice(at, start) + xml.slice(start, end).replace(new RegExp(`^<(/?)${prefix}:`, 'u'), '<$1');
    at = end;
  }
  return (out + xml.slice(at)).replace(`xmlns:${prefix}=`, 'xmlns=');
}

function* firstOpen(xml: string): Generator<Tag> {
  for (const tag of tagsOf(xml)) {
    yield tag;
    return;
  }
}
