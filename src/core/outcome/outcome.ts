import * as z from 'zod';

/**
 * Where in the source a value stands; only what applies is present. Counting starts at 1.
 * `table`, `row` and `line` count inside the file, `cell` is an A1 address on `sheet`.
 */
export const placeSchema = z.object({
  file: z.string().optional(),
  table: z.number().int().optional(),
  row: z.number().int().optional(),
  line: z.number().int().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
});
export type Place = Defined<z.infer<typeof placeSchema>>;

/** What a reader joined, skipped or guessed. `text` is the Vietnamese sentence people read. */
export const noteSchema = z.object({ code: z.string(), text: z.string(), where: placeSchema });
export interface Note {
  code: string;
  text: string;
  where: Place;
}

/** A value with what was noticed on the way to it: bad data is never thrown, never swallowed. */
export interface Outcome<T> {
  value: T;
  notes: Note[];
}

/** zod gives optional fields `| undefined`; inside the program an absent field is absent. */
export type Defined<T> = T extends (infer U)[]
  ? Defined<U>[]
  : T extends object
    ? { [K in keyof T]: Defined<Exclude<T[K], undefined>> }
    : T;
