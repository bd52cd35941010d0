import type { LanguageChoice, Preferences } from '../pane/index.ts';

const KEY = 'so-thi-dua.language';
const CHOICES: readonly LanguageChoice[] = ['office', 'vi', 'en'];

/**
 * The language of this pane, kept by the engine for this person. Where storage is closed (a private window, a strict
 * policy) the choice lasts as long as the pane.
 */
export function keptPreferences(storage: () => Storage = () => localStorage): Preferences {
  let chosen: LanguageChoice = 'office';
  const tryStorage = (act: (storage: Storage) => void): boolean => {
    try {
      act(storage());
      return true;
    } catch {
      // Closed storage throws at the first touch; what was chosen stays in `chosen`.
      return false;
    }
  };
  tryStorage((kept) => {
    const found = CHOICES.find((choice) => choice === kept.getItem(KEY));
    if (found) chosen = found;
  });
  return {
    language: () => chosen,
    keepLanguage(choice) {
      chosen = choice;
      tryStorage((kept) => kept.setItem(KEY, choice));
    },
  };
}
