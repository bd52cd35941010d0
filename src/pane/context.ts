import { createContext, useContext } from 'react';
import { translator, type Language, type Translate } from './strings/index.ts';

/** What every screen may ask for: the words, their language, and the version that runs. */
export interface PaneContext {
  t: Translate;
  language: Language;
  version: string;
}

export const PaneContextProvider = createContext<PaneContext>({
  t: translator('vi'),
  language: 'vi',
  version: '',
});
export const usePane = (): PaneContext => useContext(PaneContextProvider);
