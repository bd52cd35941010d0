import type { Values, Words, WordTable } from './translation.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** t('app.more-rows', { count: 50 }) → "Hiện thêm 50 dòng"; wants exactly the slots of its key. */
export type Translate<Table extends WordTable> = <K extends keyof Table>(
  key: K,
  ...values: Values<Table[K]>
) => string;
/** The same for a key that is chosen by data (`stage.${stage}`): what its sentence wants comes along unchecked. */
export type Say<Table extends WordTable> = (
  key: keyof Table,
  values: Readonly<Record<string, string | number>>,
) => string;

/** "en-US" → 'en'; "vi-VN", "fr-FR" and nothing at all → 'vi': the plans are Vietnamese, so are most of their readers. */
export function languageOf(locale: string | undefined): Language {
  const first = (locale ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return first === 'en' ? 'en' : 'vi';
}

/** translator(APP, 'vi')('job.import') → "Nhập" */
export function translator<Table extends WordTable>(
  words: Words<Table>,
  language: Language,
): Translate<Table> {
  const say = speaker(words, language);
  return (key, ...[values]) => say(key, values ?? {});
}

export function speaker<Table extends WordTable>(words: Words<Table>, language: Language): Say<Table> {
  const table = words[language] as Readonly<Record<keyof Table, string>>;
  return (key, values) => fill(table[key], values, NUMBERS[language]);
}

/** 1234.5 → "1.234,5" in Vietnamese; what is no quantity, as a year, comes as a text. */
const NUMBERS: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi'),
  en: new Intl.NumberFormat('en'),
};

function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  numbers: Intl.NumberFormat,
): string {
  return text.replace(/\{(\w+)\}/gu, (slot, name: string) => {
    const value = values[name] ?? slot;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
