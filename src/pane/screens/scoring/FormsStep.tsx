import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { sendForms } from '../../../app/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { Line } from './Line.tsx';

/** A form for each unit, or for each office that scores. */
export function FormsStep(): JSX.Element {
  const { t } = useWords(SCORING);
  const { enabled, perform } = usePerform(sendForms);
  return (
    <>
      <Line>{t('scoring.forms.help')}</Line>
      <Button disabledFocusable={!enabled} onClick={() => perform('unit')}>
        {t('scoring.forms.unit')}
      </Button>
      <Button disabledFocusable={!enabled} onClick={() => perform('criterion')}>
        {t('scoring.forms.criterion')}
      </Button>
    </>
  );
}
