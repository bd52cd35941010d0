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

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** Numbers that may be left out. */
export function whole(value: unknown, unset?: number): number {
  const number = value ?? unset;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidArgument();
  return number;
}
