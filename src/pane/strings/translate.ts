import { en } from './en.ts';
import type { Key, Translation, Values } from './translation.ts';
import { vi } from './vi.ts';

const LANGUAGES = { vi, en } satisfies Record<string, Translation>;
export type Language = keyof typeof LANGUAGES;
export type Translate = <K extends Key>(key: K, ...values: Values<K>) => string;

/** "en-US" → 'en'; "vi-VN", "fr-FR" and nothing at all → 'vi': the plans are Vietnamese, so are most of their readers. */
export function languageOf(locale: string | undefined): Language {
  const first = (locale ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return first === 'en' ? 'en' : 'vi';
}

/** translator('vi')('later.closed', { version: '0.1.0' }) → "Bản 0.1.0 chưa có phần này…" */
export function translator(language: Language): Translate {
  const words: Translation = LANGUAGES[language];
  return (key, ...[values]) => fill(words[key], values ?? {});
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (slot, name: string) => String(values[name] ?? slot));
}
