import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { sendMinutes, settleRound, type ShownCluster, type ShownRound } from '../../../app/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { Line } from './Line.tsx';

/** The ranking, cluster by cluster, and the sheets that show how it came about. */
export function ResultStep({ round }: { round: ShownRound }): JSX.Element {
  const { t } = useWords(SCORING);
  const { enabled, perform } = usePerform(settleRound);
  const minutes = usePerform(sendMinutes);
  return (
    <>
      {round.missing < round.units ? (
        round.ranking.map((cluster) => <Cluster key={cluster.name} {...cluster} />)
      ) : (
        <Line>{t('scoring.none')}</Line>
      )}
      <Button disabledFocusable={!enabled} onClick={() => perform({})}>
        {t('scoring.count')}
      </Button>
      <Button disabledFocusable={!minutes.enabled} onClick={() => minutes.perform()}>
        {t('scoring.minutes')}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', overflowWrap: 'anywhere' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 6px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The same in each table, so that they stand in line.
  rank: { width: '44px' },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Cluster({ name, units }: ShownCluster): JSX.Element {
  const { t } = useWords(SCORING);
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{name || t('scoring.cluster.none')}</caption>
      <thead>
        <tr>
          <th className={mergeClasses(styles.cell, styles.rank)}>{t('scoring.rank')}</th>
          <th className={styles.cell}>{t('scoring.unit')}</th>
          <th className={number}>{t('scoring.total')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ name: unit, rank, total, class: className, awards, reasons }) => (
          <tr key={unit}>
            <td className={styles.cell}>{rank ?? '–'}</td>
            <td className={styles.cell}>
              {unit}
              <div className={styles.small}>
                {[className, ...awards, ...reasons].filter(Boolean).join('; ')}
              </div>
            </td>
            <td className={number}>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
