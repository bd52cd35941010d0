import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { isDay } from '../../../core/calendar/index.ts';
import { dayInWords } from '../../../core/workbook/index.ts';
import { useWords } from '../../hooks/useWords.ts';
import { PROGRESS } from '../../strings/progress.ts';

const useStyles = makeStyles({ reset: { marginTop: '6px' } });

/** The day from which is counted. Only a look: the sheets keep theirs. */
export function DayChoice(props: {
  asOf: string;
  sheetsAsOf: string;
  onChoose: (day: string | undefined) => void;
}): JSX.Element {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  const { asOf, sheetsAsOf, onChoose } = props;
  const [typed, setTyped] = useState<string>();
  const value = typed ?? asOf;
  const choose = (day: string): void => {
    setTyped(day);
    if (isDay(day)) onChoose(day);
  };
  const reset = (): void => {
    setTyped(undefined);
    onChoose(undefined);
  };
  return (
    <>
      <Field
        label={t('progress.as-of')}
        hint={t('progress.as-of.hint', { day: dayInWords(sheetsAsOf) })}
        {...(!isDay(value) && { validationMessage: t('progress.as-of.wrong') })}
      >
        <Input type="date" value={value} onChange={(_, data) => choose(data.value)} />
      </Field>
      {value !== sheetsAsOf && (
        <Button size="small" className={styles.reset} onClick={reset}>
          {t('progress.as-of.sheets')}
        </Button>
      )}
    </>
  );
}
