import fc from 'fast-check';
import * as z from 'zod';

/** The part of JSON Schema that zod writes for the plan. */
interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Schema[];
  items?: Schema | false;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

/** What a field holds by its name, where the schema alone does not say it. */
export type ByName = Record<string, fc.Arbitrary<unknown>>;
export interface Texts {
  /** A string that may be empty, one that may not. */
  any: fc.Arbitrary<string>;
  filled: fc.Arbitrary<string>;
}

/**
 * Values of a zod schema, straight from it: a field added there is generated here from then on. Optional fields are
 * there or not; where one is there, neither a text nor a list nor a record in it is empty, since that is absent.
 */
export function arbitraryOf(schema: z.ZodType, texts: Texts, byName: ByName): fc.Arbitrary<unknown> {
  return new Walker(texts, byName).of(z.toJSONSchema(schema) as Schema, true);
}

class Walker {
  constructor(
    private readonly texts: Texts,
    private readonly byName: ByName,
  ) {}

  of(schema: Schema, isRequired: boolean): fc.Arbitrary<unknown> {
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => this.of(one, isRequired)));
    const { type } = schema;
    // Beside null an empty text says nothing either.
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => this.of({ ...schema, type: one }, false)));
    const make = MAKERS[type ?? ''];
    if (!make) throw new RangeError(`no values for ${JSON.stringify(schema)}`);
    return make(this, schema, isRequired);
  }

  text(isRequired: boolean): fc.Arbitrary<string> {
    return isRequired ? this.texts.any : this.texts.filled;
  }

  field(name: string, schema: Schema, isRequired: boolean): fc.Arbitrary<unknown> {
    return this.byName[name] ?? this.of(schema, isRequired);
  }
}

type Maker = (walker: Walker, schema: Schema, isRequired: boolean) => fc.Arbitrary<unknown>;
const MAKERS: Record<string, Maker> = {
  string: (walker, { pattern }, isRequired) =>
    pattern === undefined ? walker.text(isRequired) : matching(pattern),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  integer: () => fc.integer({ min: -9999, max: 99_999 }),
  number: () =>
    fc.oneof(
      fc.nat(9999),
      fc.integer().map((n) => n / 4 || 0),
    ),
  array: arrayOf,
  object: objectOf,
};

/** What looks like a day is one of the calendar, of any century. */
function matching(pattern: string): fc.Arbitrary<string> {
  const texts = fc.stringMatching(new RegExp(pattern, 'u'));
  if (!new RegExp(pattern, 'u').test('2024-02-29')) return texts;
  return fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

function arrayOf(walker: Walker, { items, prefixItems }: Schema, isRequired: boolean): fc.Arbitrary<unknown> {
  if (prefixItems) return fc.tuple(...prefixItems.map((one) => walker.of(one, true)));
  return fc.array(walker.of(items || {}, true), { minLength: isRequired ? 0 : 1, maxLength: 3 });
}

function objectOf(walker: Walker, schema: Schema, isRequired: boolean): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties } = schema;
  if (!properties) {
    const value = walker.of(additionalProperties as Schema, false);
    return fc.dictionary(walker.text(false), value, { minKeys: isRequired ? 0 : 1, maxKeys: 3 });
  }
  const fields = Object.entries(properties).map(([name, one]): [string, fc.Arbitrary<unknown>] => [
    name,
    walker.field(name, one, required.includes(name)),
  ]);
  const all = fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
  return isRequired || required.length > 0 ? all : all.filter((made) => Object.keys(made).length > 0);
}

/** All paths of fields in a schema ("appendices.tasks.deadline.due"), for a test that each was reached. */
export function fieldsOf(schema: z.ZodType): string[] {
  const paths = new Set<string>();
  collect(z.toJSONSchema(schema) as Schema, '', paths);
  return [...paths].sort();
}

function collect(schema: Schema, path: string, paths: Set<string>): void {
  for (const one of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])])
    collect(one, path, paths);
  for (const [name, one] of Object.entries(schema.properties ?? {})) {
    const inner = path === '' ? name : `${path}.${name}`;
    paths.add(inner);
    collect(one, inner, paths);
  }
}
