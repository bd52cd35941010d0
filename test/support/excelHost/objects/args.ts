import { invalidArgument, itemNotFound } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { parseAddress } from '../model/address.ts';
import type { Area } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { HostObject } from './define.ts';

export const isType = <K extends HostObject['type']>(value: unknown, type: K): value is HostObject<K> =>
  value instanceof HostObject && value.type === type;

/** A range that came as an object or as an address; without a sheet in the address it lies on `home`. */
export function areaOf(value: unknown, home: Sheet, host: ExcelHost): Area {
  if (isType(value, 'Range')) return value.state;
  if (typeof value !== 'string') throw invalidArgument();
  const { sheet: name, box } = parseAddress(value);
  const sheet = name === undefined ? home : host.book.sheet(name);
  if (!sheet) throw itemNotFound();
  return { sheet, box };
}

/** What a caller leaves out comes as null or does not come. */
export const isUnset = (value: unknown): value is null | undefined => value === null || value === undefined;

/** text(name) must be there; text(name, 'All') may be left out. */
export function text(value: unknown, unset?: string): string {
  const found = value ?? unset;
  if (typeof found !== 'string') throw invalidArgument();
  return found;
}

/** whole(count) must be there; whole(count, 1) may be left out. */
export function whole(value: unknown, unset?: number): number {
  const number = value ?? unset;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidArgument();
  return number;
}
