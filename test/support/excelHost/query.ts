import { HostError } from './errors.ts';
import type { ExcelHost } from './host.ts';
import type { HostClass, HostObject } from './objects/define.ts';
import { classOf } from './objects/classes.ts';
import type { QueryInfo } from './wire.ts';

/** PascalCase with `_Items` for `load`; camelCase with `items` for `retrieve` and `toJSON` of the host. */
export type Style = 'wire' | 'json';
type Row = Record<string, unknown>;
/** What is asked for: { name: {}, format: { fill: { color: {} } } }; '*' stands for every scalar. */
interface Tree {
  [name: string]: Tree;
}

/** What an instantiate answers: what the runtime finds the object by again. Null would make it a null object for good. */
export function identity(object: HostObject, host: ExcelHost): Row {
  const kind: HostClass<unknown> = classOf(object);
  const id = kind.scalars?.['Id'];
  return {
    ...(id ? { Id: id.get(object.state, host) } : {}),
    ...(object.reference ? { _ReferenceId: object.reference } : {}),
  };
}

export function query(object: HostObject, asked: QueryInfo, host: ExcelHost, style: Style): unknown {
  const paths = [...(asked.Select ?? []), ...(asked.Expand ?? [])];
  return project(object, treeOf(paths), asked, { host, style });
}

/** ["name", "format/fill/color", "items/name"] as a tree; nothing asked means every scalar. */
function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) {
    const names = path.split(/[/.]/u).filter((name) => name !== '' && name.toLowerCase() !== 'items');
    names.reduce<Tree>((node, name) => (node[name] ??= {}), tree);
  }
  return Object.keys(tree).length > 0 ? tree : { '*': {} };
}

interface Projection {
  host: ExcelHost;
  style: Style;
}

function project(object: HostObject, tree: Tree, asked: QueryInfo, how: Projection): Row {
  const kind: HostClass<unknown> = classOf(object);
  if (!kind.items) return scalars(object, tree, how);
  const isOwn = (name: string): boolean => name !== '*' && keyOf(kind.scalars, name) !== undefined;
  const own = pick(tree, isOwn);
  const each = pick(tree, (name) => !isOwn(name));
  const row = scalars(object, own, how);
  if (Object.keys(each).length === 0) return row;
  const first = asked.Skip ?? 0;
  const items = kind
    .items(object.state, how.host)
    .slice(first, asked.Top === undefined ? undefined : first + asked.Top);
  row[how.style === 'json' ? 'items' : '_Items'] = items.map((item) => project(item, each, {}, how));
  return row;
}

const pick = (tree: Tree, wanted: (name: string) => boolean): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => wanted(name)));

function scalars(object: HostObject, tree: Tree, how: Projection): Row {
  const kind: HostClass<unknown> = classOf(object);
  const named = (name: string): string =>
    how.style === 'json' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const row: Row = identity(object, how.host);
  for (const [name, below] of Object.entries(tree)) {
    const keys = name === '*' ? Object.keys(kind.scalars ?? {}) : [keyOf(kind.scalars, name)];
    for (const key of keys) if (key) row[named(key)] = kind.scalars?.[key]?.get(object.state, how.host);
    if (keys[0] !== undefined || name === '*') continue;
    const link = keyOf(kind.links, name);
    if (!link) throw new HostError('InvalidArgument', `${object.type} has no property ${name}.`);
    const next = kind.links?.[link]?.(object.state, how.host) ?? null;
    row[named(link)] = next && project(next, Object.keys(below).length > 0 ? below : { '*': {} }, {}, how);
  }
  return row;
}

function keyOf(table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(table ?? {}).find((known) => known.toLowerCase() === name.toLowerCase());
}
