import { createContext, useContext } from 'react';
import type { BookView, Session } from '../app/index.ts';
import type { PaneControl } from './control.ts';
import type { APP, Language, Translate } from './strings/index.ts';

/** What every screen may ask for. */
export interface PaneContext {
  /** The words of the frame; those of a screen come by useWords. */
  t: Translate<(typeof APP)['vi']>;
  language: Language;
  /** The language that was asked for; 'office': the one Office speaks. */
  chosenLanguage: LanguageChoice;
  chooseLanguage(choice: LanguageChoice): void;
  version: string;
  control: PaneControl;
  session: Session;
  book: BookView;
}
export type LanguageChoice = Language | 'office';

const Context = createContext<PaneContext | undefined>(undefined);
export const PaneContextProvider = Context.Provider;

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error('A screen is drawn inside <Pane>.');
  return context;
}
