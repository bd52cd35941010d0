/** Words by key, in Vietnamese; a slot is written {name}. */
export type WordTable = Readonly<Record<string, string>>;

/** "Bản {version} của {unit}" → 'version' | 'unit' */
export type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** A text that holds every one of these slots, in any order. A slot too many is found by the test of the strings. */
type WithSlots<Name extends string> = [Name] extends [never] ? string : All<OneSlot<Name>>;
type OneSlot<Name extends string> = Name extends string
  ? (text: `${string}{${Name}}${string}`) => void
  : never;
/** Inferring an argument from a union of functions gives the intersection of their arguments. */
type All<Union> = [Union] extends [(text: infer Text) => void] ? Text : never;

/** What every other language gives: each key of the Vietnamese table, and in its text the same slots. */
export type Translation<Words extends WordTable> = {
  readonly [K in keyof Words]: WithSlots<Slots<Words[K]>>;
};

/** The arguments of `t` after the key: nothing for a text without slots. */
export type Values<Text extends string> = [Slots<Text>] extends [never]
  ? []
  : [values: Record<Slots<Text>, string | number>];

/** The words of one part of the pane in each language; they travel with the chunk of that part. */
export interface Words<Table extends WordTable> {
  vi: Table;
  en: Translation<Table>;
}
