import type { vi } from './vi.ts';

type Words = typeof vi;
export type Key = keyof Words;

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

/** What every language gives: each key of vi, and in its text the slots of the Vietnamese one. */
export type Translation = { readonly [K in Key]: WithSlots<Slots<Words[K]>> };

/** The arguments of `t` after the key: nothing for a text without slots. */
export type Values<K extends Key> = [Slots<Words[K]>] extends [never]
  ? []
  : [values: Record<Slots<Words[K]>, string | number>];
