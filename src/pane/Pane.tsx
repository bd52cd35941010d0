import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore, type JSX } from 'react';
import { createBookView, type Session } from '../app/index.ts';
import { PaneContextProvider, type LanguageChoice, type PaneContext } from './context.ts';
import type { PaneControl } from './control.ts';
import { Shell } from './Shell.tsx';
import { APP, translator, type Language } from './strings/index.ts';
import { themeOf } from './theme.ts';

/** What a person chose for this pane alone; where it is kept is the edge's. */
export interface Preferences {
  language(): LanguageChoice;
  keepLanguage(choice: LanguageChoice): void;
}

export interface PaneProps {
  control: PaneControl;
  session: Session;
  /** The language of Office. */
  language: Language;
  preferences: Preferences;
  version: string;
}

/** The whole pane, in Office's theme and language. */
export function Pane(props: PaneProps): JSX.Element {
  const { control } = props;
  const { tone } = useSyncExternalStore(control.subscribe, control.shown);
  return (
    <PaneContextProvider value={usePaneContext(props)}>
      <FluentProvider theme={themeOf(tone)} style={{ minHeight: '100%' }} data-tone={tone}>
        <Shell />
      </FluentProvider>
    </PaneContextProvider>
  );
}

function usePaneContext({
  control,
  session,
  language: spoken,
  preferences,
  version,
}: PaneProps): PaneContext {
  const [chosenLanguage, setChosen] = useState(() => preferences.language());
  const book = useMemo(() => createBookView(session.ports), [session]);
  return useMemo(() => {
    const language = chosenLanguage === 'office' ? spoken : chosenLanguage;
    document.documentElement.lang = language;
    const chooseLanguage = (choice: LanguageChoice): void => {
      preferences.keepLanguage(choice);
      setChosen(choice);
    };
    const t = translator(APP, language);
    return { t, language, chosenLanguage, chooseLanguage, version, control, session, book };
  }, [chosenLanguage, spoken, preferences, version, control, session, book]);
}
