import { Field, Radio, RadioGroup, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane, type LanguageChoice } from '../context.ts';

const CHOICES: readonly LanguageChoice[] = ['office', 'vi', 'en'];

/** What belongs to this pane; all that belongs to the plan is on the sheet Cài đặt, where everybody sees it. */
export function SettingsScreen(): JSX.Element {
  const { t, chosenLanguage, chooseLanguage } = usePane();
  return (
    <>
      <Subtitle1 as="h2">{t('screen.settings')}</Subtitle1>
      <Field label={t('settings.language')}>
        <RadioGroup
          value={chosenLanguage}
          onChange={(_, { value }) => chooseLanguage(value as LanguageChoice)}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={t(`settings.language.${choice}`)} />
          ))}
        </RadioGroup>
      </Field>
      <p>{t('settings.sheet')}</p>
    </>
  );
}
