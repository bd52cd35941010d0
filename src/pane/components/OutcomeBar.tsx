import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useSyncExternalStore, type JSX } from 'react';
import { redo, undo, type Done, type Failed } from '../../app/index.ts';
import { usePane } from '../context.ts';
import { keyboardIsLost } from '../hooks/useKeptFocus.ts';
import { usePerform } from '../hooks/useAppState.ts';
import { useWords } from '../hooks/useWords.ts';
import { OUTCOMES } from '../strings/outcomes.ts';
import { FailureText } from './FailureText.tsx';
import { LOOKS, NEXT } from './outcomeLook.ts';

const useStyles = makeStyles({ place: { padding: '12px 16px 0' } });

/** What the last command did, with what comes next and Hoàn tác where it wrote; or what went wrong, with details to copy. */
export function OutcomeBar({ outcome }: { outcome: Done | Failed }): JSX.Element {
  const { t, session } = usePane();
  const { say } = useWords(OUTCOMES);
  const styles = useStyles();
  const failed = outcome.kind === 'failed';
  const actions = useActions(outcome);
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
      <MessageBar intent={failed ? 'error' : LOOKS[outcome.code]} layout="multiline">
        <MessageBarBody>
          {failed ? (
            <FailureText failure={outcome.failure} command={outcome.command} />
          ) : (
            say(`done.${outcome.code}`, outcome.data)
          )}
        </MessageBarBody>
        {/* Fluent keeps no row for actions only where it is given none. */}
        <MessageBarActions containerAction={close}>{actions.length > 0 && actions}</MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** Where the work goes on, and the way back. */
function useActions(outcome: Done | Failed): JSX.Element[] {
  const { t, control } = usePane();
  const { screen } = useSyncExternalStore(control.subscribe, control.shown);
  const back = usePerform(undo);
  const forth = usePerform(redo);
  if (outcome.kind === 'failed') return [];
  const next = NEXT[outcome.code];
  return [
    next !== undefined && next !== screen && (
      <Button key="next" appearance="primary" onClick={() => control.showScreen(next)}>
        {t('app.next', { job: t(`job.${next}`) })}
      </Button>
    ),
    outcome.undoable && back.enabled && (
      <Button key="undo" onClick={() => back.perform()}>
        {t('app.undo')}
      </Button>
    ),
    outcome.code === 'undone' && forth.enabled && (
      <Button key="redo" onClick={() => forth.perform()}>
        {t('app.redo')}
      </Button>
    ),
  ].filter((one) => typeof one === 'object');
}
