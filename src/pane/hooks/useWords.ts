import { useMemo } from 'react';
import { usePane } from '../context.ts';
import {
  speaker,
  translator,
  type Say,
  type Translate,
  type Words,
  type WordTable,
} from '../strings/index.ts';

/** const { t, say } = useWords(IMPORTING): the words of a screen, in the language of the pane. */
export function useWords<Table extends WordTable>(
  words: Words<Table>,
): { t: Translate<Table>; say: Say<Table> } {
  const { language } = usePane();
  return useMemo(
    () => ({ t: translator(words, language), say: speaker(words, language) }),
    [words, language],
  );
}
