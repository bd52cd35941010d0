import { Button, Subtitle1 } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { exportBook } from '../../../app/index.ts';
import { useAppState, usePerform } from '../../hooks/useAppState.ts';
import { useBook } from '../../hooks/useBook.ts';
import { useWords } from '../../hooks/useWords.ts';
import { EXPORTING } from '../../strings/export.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { Made } from './Made.tsx';
import { OpenFindings } from './OpenFindings.tsx';
import { FIRST_CHOICE, orderOf } from './order.ts';
import { unitsOf } from './unitsOf.ts';

/** Xuất: what is still open, what is to go out, for whom, as which file; then what a person should know of it. */
export function ExportScreen(): JSX.Element {
  const { t } = useWords(EXPORTING);
  const look = useBook();
  const { exported } = useAppState();
  const { enabled, perform } = usePerform(exportBook);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const order = orderOf(choice);
  return (
    <>
      <Subtitle1 as="h2">{t('export.heading')}</Subtitle1>
      {look.kind === 'none' ? (
        <p>{t('export.no-plan')}</p>
      ) : (
        <>
          <OpenFindings />
          <ChoiceForm
            choice={choice}
            units={look.kind === 'book' ? unitsOf(look.content) : []}
            onChange={(part) => setChoice({ ...choice, ...part })}
          />
          <Button
            appearance="primary"
            disabledFocusable={!enabled || !order}
            onClick={() => order && perform(order)}
          >
            {t('export.make')}
          </Button>
          {exported && <Made {...exported} />}
        </>
      )}
    </>
  );
}
