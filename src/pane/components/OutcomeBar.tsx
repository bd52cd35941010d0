import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, type JSX } from 'react';
import { redo, undo, type Done, type Failed } from '../../app/index.ts';
import { usePane } from '../context.ts';
import { keyboardIsLost } from '../hooks/useKeptFocus.ts';
import { usePerform } from '../hooks/useAppState.ts';
import { useWords } from '../hooks/useWords.ts';
import { OUTCOMES } from '../strings/outcomes.ts';
import { FailureText } from './FailureText.tsx';

const useStyles = makeStyles({ place: { padding: '12px 16px 0' } });

/** What the last command did, with Hoàn tác where it wrote; or what went wrong, with details to copy. */
export function OutcomeBar({ outcome }: { outcome: Done | Failed }): JSX.Element {
  const { t, session } = usePane();
  const { say } = useWords(OUTCOMES);
  const styles = useStyles();
  const failed = outcome.kind === 'failed';
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed often goes with what it did: its keyboard is found here, beside Hoàn tác.
  useEffect(() => {
    if (keyboardIsLost()) bar.current?.focus();
  }, [outcome]);
  const close = (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={t('app.close')}
      onClick={() => session.dismiss()}
    />
  );
  return (
    <div className={styles.place} ref={bar} tabIndex={-1}>
      <MessageBar intent={failed ? 'error' : 'success'} layout="multiline">
        <MessageBarBody>
          {failed ? (
            <FailureText failure={outcome.failure} command={outcome.command} />
          ) : (
            say(`done.${outcome.code}`, outcome.data)
          )}
        </MessageBarBody>
        <MessageBarActions containerAction={close}>
          {!failed && <Travel outcome={outcome} />}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function Travel({ outcome }: { outcome: Done }): JSX.Element | null {
  const { t } = usePane();
  const back = usePerform(undo);
  const forth = usePerform(redo);
  if (outcome.undoable && back.enabled)
    return <Button onClick={() => back.perform()}>{t('app.undo')}</Button>;
  if (outcome.code === 'undone' && forth.enabled)
    return <Button onClick={() => forth.perform()}>{t('app.redo')}</Button>;
  return null;
}
