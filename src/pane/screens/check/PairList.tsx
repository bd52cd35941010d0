import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { mendBook, type ShownPair } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { GoToCell } from './GoToCell.tsx';

const useStyles = makeStyles({
  side: { margin: '4px 0', overflowWrap: 'anywhere' },
  why: { margin: '2px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
});

const VERDICTS = ['same', 'different'] as const;

/** Two places that may speak of the same work: never used unasked, remembered on Cặp việc once it is decided. */
export function PairList({ pairs }: { pairs: readonly ShownPair[] }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const mend = usePerform(mendBook);
  if (pairs.length === 0) return null;
  return (
    <Fold title={t('check.pairs', { count: pairs.length })}>
      <LongList items={pairs}>
        {({ aText, aList, aId, aCell, bText, bList, bId, bCell, evidence }) => (
          <article aria-label={aText}>
            <p className={styles.side}>
              {aId}: {aText} {aCell && <GoToCell cell={aCell} />}
            </p>
            <p className={styles.side}>
              {bId}: {bText} {bCell && <GoToCell cell={bCell} />}
            </p>
            <p className={styles.why}>{evidence}</p>
            <div className={styles.buttons}>
              {VERDICTS.map((verdict) => (
                <Button
                  key={verdict}
                  size="small"
                  disabledFocusable={!mend.enabled}
                  onClick={() =>
                    mend.perform({
                      kind: 'pair',
                      decision: { a: { list: aList, text: aText }, b: { list: bList, text: bText }, verdict },
                    })
                  }
                >
                  {t(`check.pair.${verdict}`)}
                </Button>
              ))}
            </div>
          </article>
        )}
      </LongList>
    </Fold>
  );
}
