import { HostError, itemNotFound, notImplemented } from './errors.ts';
import type { ExcelHost } from './host.ts';
import { HostObject, make, type HostClass } from './objects/define.ts';
import { CLASSES, classOf } from './objects/classes.ts';
import { identity, query } from './query.ts';
import {
  ACTION,
  PATH,
  type Action,
  type Answer,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
} from './wire.ts';

/**
 * Runs one request. Actions go one after the other; the first that fails ends the batch, and what was written before
 * it stays written: a batch is no transaction.
 */
export function runBatch(batch: Batch, host: ExcelHost): Answer {
  const answer: Answer = { Results: [], TraceIds: [] };
  const paths = new Paths(batch, host);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: runAction(action, index, paths, host) });
      action.L?.forEach((id) => paths.forget(id));
    } catch (error) {
      return { ...answer, Error: report(error, index, locationOf(action, batch, paths)) };
    }
  }
  return answer;
}

function runAction(action: Action, index: number, paths: Paths, host: ExcelHost): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  host.strike(nameOf(action, object), index);
  // Everything done to a null object is done to nothing.
  if (!object) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(object, host);
    case ACTION.query:
      return query(object, action.QueryInfo ?? {}, host, 'wire');
    case ACTION.queryAsJson:
      return query(object, action.QueryInfo ?? {}, host, 'json');
    case ACTION.method:
      return result(call(object, action.Name ?? '', paths.args(action.ArgumentInfo), host), host);
    case ACTION.setProperty:
      return write(object, action.Name ?? '', paths.args(action.ArgumentInfo)[0], host);
    case ACTION.update:
      return Object.entries(action.ObjectState ?? {}).forEach(([name, value]) =>
        write(object, name, value, host),
      );
    default:
      throw notImplemented(`actions of type ${action.ActionType}`);
  }
}

function result(value: unknown, host: ExcelHost): unknown {
  return value instanceof HostObject ? identity(value, host) : (value ?? null);
}

function call(object: HostObject, name: string, args: readonly unknown[], host: ExcelHost): unknown {
  const event = /^_(Register|Unregister)(?:Event)?(.+?)(?:Event)?$/u.exec(name);
  if (event) return host.subscribe(event[2] ?? '', targetOf(object), event[1] === 'Register' ? 1 : -1);
  if (name === '_KeepReference') return void host.keep(object);
  const method = find(classOf(object).methods, name);
  if (!method) throw notImplemented(`${object.type}.${name}()`);
  return method(object.state, args, host);
}

/** Events of a sheet or a table are told to its id; those of a collection to the workbook. */
function targetOf({ state }: HostObject): string {
  return state !== null && 'id' in state ? state.id : 'Workbook';
}

function write(object: HostObject, name: string, value: unknown, host: ExcelHost): void {
  const scalar = find(classOf(object).scalars, name);
  if (!scalar?.set) throw notImplemented(`writing ${object.type}.${name}`);
  scalar.set(object.state, value, host);
}

/** Names come in PascalCase, but a load by string may differ in case. */
export function find<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  if (!table) return undefined;
  const key = Object.keys(table).find((known) => known.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : table[key];
}

/** The objects that a request names, each looked up once. */
class Paths {
  private readonly found = new Map<number, HostObject | null>();
  constructor(
    private readonly batch: Batch,
    private readonly host: ExcelHost,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', 'The request does not hold this path.');
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  forget(id: number): void {
    this.found.delete(id);
  }

  /** What is already resolved, for the place of an error. */
  typeOf(id: number | undefined): string {
    return (id === undefined ? undefined : this.found.get(id)?.type) ?? '';
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, i) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[i]),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference))
      return reference.map((one, i) => this.argument((value as unknown[])[i], one));
    return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return make('Workbook', null);
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) return this.newObject(path.Name ?? '');
    if (path.ObjectPathType === PATH.reference) return this.kept(path.Name ?? '');
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    const kind: HostClass<unknown> = classOf(parent);
    if (path.ObjectPathType === PATH.property) {
      const link = find(kind.links, name);
      if (!link) throw notImplemented(`${parent.type}.${name}`);
      return link(parent.state, this.host);
    }
    const args = this.args(path.ArgumentInfo);
    const isIndexer = path.ObjectPathType === PATH.indexer;
    const object = isIndexer
      ? kind.item?.(parent.state, args[0], this.host)
      : call(parent, name, args, this.host);
    if (object instanceof HostObject) return object;
    if (/OrNullObject$/u.test(name)) return null;
    throw itemNotFound();
  }

  /** A service of the runtime itself, not of the workbook. */
  private newObject(name: string): HostObject {
    const type = name.split('.').at(-1) ?? '';
    if (!(type in CLASSES)) throw notImplemented(`new ${name}`);
    return make(type as 'AddinInternalService', null);
  }

  private kept(reference: string): HostObject {
    const object = this.host.references.get(reference);
    if (!object) throw itemNotFound();
    return object;
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "Range.values", "Worksheet.load": how a test names the action that is to fail. */
function nameOf(action: Action, object: HostObject | null): string {
  return `${object?.type ?? ''}.${camel(action.Name || 'load')}`;
}

/** "Range.values", "WorksheetCollection.getItem": how Excel names the place. */
function locationOf(action: Action, batch: Batch, paths: Paths): string {
  if (action.ActionType !== ACTION.instantiate)
    return `${paths.typeOf(action.ObjectPathId)}.${camel(action.Name || 'load')}`;
  const path = batch.ObjectPaths[action.ObjectPathId];
  const name = path?.ObjectPathType === PATH.indexer ? 'getItem' : camel(path?.Name ?? '');
  return `${paths.typeOf(path?.ParentObjectPathId)}.${name}`;
}

function report(error: unknown, index: number, location: string): NonNullable<Answer['Error']> {
  // Anything else is a fault of the stand-in or of a test: it must not look like an answer of Excel.
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.status,
    ActionIndex: index,
  };
}
