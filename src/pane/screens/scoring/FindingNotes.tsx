import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ShownRound } from '../../../app/index.ts';
import { formatPlace } from '../../../core/outcome/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { SCORING } from '../../strings/scoring.ts';
import { GoToCell } from '../check/GoToCell.tsx';

const useStyles = makeStyles({
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

/** What is wrong with criteria, forms and ranking, each by file and cell; a person may go to those of the open workbook. */
export function FindingNotes({ findings }: Pick<ShownRound, 'findings'>): JSX.Element {
  const { t } = useWords(SCORING);
  const checking = useWords(CHECKING);
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.text}>{t('scoring.findings.none')}</p>;
  return (
    <Fold title={t('scoring.findings', { count: findings.length })}>
      <LongList cards items={findings}>
        {({ severity, message, where, cell }) => (
          <>
            <Badge appearance="outline" color={COLOURS[severity]}>
              {checking.t(`check.severity.${severity}`)}
            </Badge>
            <p className={styles.text}>{message}</p>
            {cell ? (
              <GoToCell cell={cell} />
            ) : (
              <p className={`${styles.text} ${styles.place}`}>{formatPlace(where)}</p>
            )}
          </>
        )}
      </LongList>
    </Fold>
  );
}
