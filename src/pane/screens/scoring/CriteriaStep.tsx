import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reveal, type ShownRound } from '../../../app/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { Line } from './Line.tsx';

const useStyles = makeStyles({ places: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });
const CORNER = { top: 0, left: 0, bottom: 0, right: 0 };

/** What is settled before anybody scores, and where. */
export function CriteriaStep({ round }: { round: ShownRound }): JSX.Element {
  const { t } = useWords(SCORING);
  const styles = useStyles();
  const { enabled, perform } = usePerform(reveal);
  const { criteria, units, sheets } = round;
  const places = [
    [t('scoring.criteria.sheet'), sheets.criteria],
    [t('scoring.rules.sheet'), sheets.rules],
    [t('scoring.units.sheet'), sheets.units],
  ] as const;
  return (
    <>
      <Line status>{t('scoring.criteria.count', { count: criteria, units })}</Line>
      {units === 0 && <Line>{t('scoring.units.none')}</Line>}
      <div className={styles.places}>
        {places.map(([words, sheet]) => (
          <Button
            key={sheet}
            size="small"
            disabledFocusable={!enabled}
            onClick={() => perform({ sheet, area: CORNER })}
          >
            {words}
          </Button>
        ))}
      </div>
    </>
  );
}
