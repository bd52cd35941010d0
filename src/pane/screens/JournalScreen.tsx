import { Button, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { redo, undo } from '../../app/index.ts';
import { usePane } from '../context.ts';
import { useAppState, usePerform } from '../hooks/useAppState.ts';
import { useWords } from '../hooks/useWords.ts';
import { JOURNAL } from '../strings/journal.ts';

/** What was written last and what was taken back last, each with the way back; below it all that was written. */
export function JournalScreen(): JSX.Element {
  const { t } = usePane();
  const words = useWords(JOURNAL);
  const { history } = useAppState();
  const newestFirst = [...(history.entries ?? [])].reverse();
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
      {newestFirst.length > 0 && (
        <>
          <Subtitle2 as="h3">{words.t('journal.list')}</Subtitle2>
          <ul className="list">
            {newestFirst.map(({ at, text, state }, i) => (
              <li key={newestFirst.length - i}>
                {at} · {text} ({words.t(`journal.${state}`)})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
