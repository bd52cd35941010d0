import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { mendBook, type CheckedBook, type ShownFinding } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { GoToCell } from './GoToCell.tsx';

const useStyles = makeStyles({
  line: { margin: '4px 0', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What people ignored, each with its reason and the way back. */
export function IgnoredList({ ignored }: { ignored: readonly ShownFinding[] }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const mend = usePerform(mendBook);
  if (ignored.length === 0) return null;
  return (
    <Fold title={t('check.ignored', { count: ignored.length })}>
      <LongList items={ignored}>
        {({ key, message, ignored: reason = '', cell }) => (
          <>
            <p className={styles.line}>{message}</p>
            <p className={styles.line}>{t('check.ignored.why', { reason })}</p>
            <div className={styles.buttons}>
              <GoToCell cell={cell} />
              <Button
                size="small"
                disabledFocusable={!mend.enabled}
                onClick={() => mend.perform({ kind: 'reopen', key })}
              >
                {t('check.reopen')}
              </Button>
            </div>
          </>
        )}
      </LongList>
    </Fold>
  );
}

/** Ignored once, and gone since: the row on Vấn đề can go. */
export function StaleList({ stale }: { stale: CheckedBook['stale'] }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  if (stale.length === 0) return null;
  const nameOf = (key: string) => key.split(':')[0] ?? key;
  return (
    <Fold title={t('check.stale', { count: stale.length })}>
      <LongList items={stale}>
        {({ key, reason }) => (
          <>
            {nameOf(key)} {t('check.ignored.why', { reason })}
          </>
        )}
      </LongList>
    </Fold>
  );
}
