import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { settleRound, type ShownRound } from '../../../app/index.ts';
import { dayInWords } from '../../../core/workbook/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { Line } from './Line.tsx';

const useStyles = makeStyles({ field: { width: '100%' } });

/** The result is frozen with the day; opened again only for a reason, which is kept. */
export function LockStep({ round }: { round: ShownRound }): JSX.Element {
  const { t } = useWords(SCORING);
  const styles = useStyles();
  const { enabled, perform } = usePerform(settleRound);
  const [reason, setReason] = useState('');
  const { lockedOn, missing } = round;
  if (lockedOn === undefined)
    return (
      <>
        <Line status>{t('scoring.open')}</Line>
        <Button
          appearance={missing === 0 ? 'primary' : 'secondary'}
          disabledFocusable={!enabled}
          onClick={() => perform({ lock: true })}
        >
          {t('scoring.lock')}
        </Button>
      </>
    );
  const isGiven = reason.trim() !== '';
  return (
    <>
      <Line status>{t('scoring.locked', { day: dayInWords(lockedOn) })}</Line>
      <Field label={t('scoring.unlock.reason')} required className={styles.field}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button
        disabledFocusable={!enabled || !isGiven}
        onClick={() => {
          if (!isGiven) return;
          perform({ unlock: reason.trim() });
          setReason('');
        }}
      >
        {t('scoring.unlock')}
      </Button>
    </>
  );
}
