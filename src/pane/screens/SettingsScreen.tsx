import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle1,
  Subtitle2,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { reveal } from '../../app/index.ts';
import { usePane, type LanguageChoice } from '../context.ts';
import { usePerform } from '../hooks/useAppState.ts';
import { useBook } from '../hooks/useBook.ts';
import { useWords } from '../hooks/useWords.ts';
import { SETTINGS } from '../strings/settings.ts';

const useStyles = makeStyles({ part: { display: 'block', margin: '12px 0 0' } });
const CHOICES: readonly LanguageChoice[] = ['office', 'vi', 'en'];

/** What belongs to this pane; what belongs to the plan is on the sheet Cài đặt, where everybody sees it. */
export function SettingsScreen(): JSX.Element {
  const { t: app, chosenLanguage, chooseLanguage } = usePane();
  const { t } = useWords(SETTINGS);
  const styles = useStyles();
  return (
    <>
      <Subtitle1 as="h2">{app('screen.settings')}</Subtitle1>
      <Field className={styles.part} label={t('settings.language')}>
        <RadioGroup
          value={chosenLanguage}
          onChange={(_, { value }) => chooseLanguage(value as LanguageChoice)}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={t(`settings.language.${choice}`)} />
          ))}
        </RadioGroup>
      </Field>
      <BookSettings />
    </>
  );
}

/** Where Cài đặt begins. */
const TOP = { top: 0, left: 0, bottom: 0, right: 0 };

function BookSettings(): JSX.Element | null {
  const { t } = useWords(SETTINGS);
  const styles = useStyles();
  const book = useBook();
  const { enabled, perform } = usePerform(reveal);
  if (book.kind === 'none') return <p>{t('settings.no-plan')}</p>;
  if (book.kind !== 'book') return null;
  const { soonDays, strict } = book.content.settings;
  return (
    <>
      <Subtitle2 as="h3" className={styles.part}>
        {t('settings.book')}
      </Subtitle2>
      <p>
        {t('settings.soon', { days: soonDays })} {t(strict ? 'settings.strict' : 'settings.habit')}
      </p>
      <Button disabledFocusable={!enabled} onClick={() => perform({ sheet: 'Cài đặt', area: TOP })}>
        {t('settings.open')}
      </Button>
    </>
  );
}
