import { Button, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { redo, undo } from '../../app/index.ts';
import { usePane } from '../context.ts';
import { useAppState, usePerform } from '../hooks/useAppState.ts';

/** What was written last and what was taken back last, each with the way back. */
export function JournalScreen(): JSX.Element {
  const { t } = usePane();
  const { history } = useAppState();
  const back = usePerform(undo);
  const forth = usePerform(redo);
  return (
    <>
      <Subtitle1 as="h2">{t('screen.journal')}</Subtitle1>
      {history.undo === undefined && history.redo === undefined && <p>{t('journal.empty')}</p>}
      {history.undo !== undefined && (
        <p>
          {t('journal.undo', { what: history.undo })}{' '}
          <Button size="small" disabled={!back.enabled} onClick={() => back.perform()}>
            {t('app.undo')}
          </Button>
        </p>
      )}
      {history.redo !== undefined && (
        <p>
          {t('journal.redo', { what: history.redo })}{' '}
          <Button size="small" disabled={!forth.enabled} onClick={() => forth.perform()}>
            {t('app.redo')}
          </Button>
        </p>
      )}
    </>
  );
}
