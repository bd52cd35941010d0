import { numberOf, type Points, pointsOf, readNumber } from '../../scoring/index.ts';
import { type Codec, phrased, shownText } from '../codecs.ts';

/**
 * A plain number; "8,5" typed as text is understood, since settings are not scores. Shown with the decimals that it has:
 * "45" and "8,5", not "45,00".
 */
export const decimal: Codec<number> = {
  format: 'general',
  write: (value) => value,
  read: (cell) => readNumber(shownText(cell)),
};

/** Points as the number people see: 8_500_000 → 8.5. */
export const points: Codec<Points> = {
  format: 'general',
  write: numberOf,
  read: (cell) => {
    const value = readNumber(shownText(cell));
    return value === undefined ? undefined : pointsOf(value);
  },
};

/** "Phường; Xã", also line by line, as people list names in one cell. */
export const names: Codec<string[]> = phrased<string[]>(
  (all) => all.join('; '),
  (shown) => {
    const parts = shown
      .split(/[;\n]/u)
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.length > 0 ? parts : undefined;
  },
);

/** Without the keys that are undefined: inside the program an absent field is absent. */
export const present = <T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
