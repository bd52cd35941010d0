import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { ShownFinding } from '../../../app/index.ts';
import { LongList } from '../../components/LongList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { FILTER_KEYS, type Filter, gravestFirst, passes } from './filter.ts';
import { Filters } from './Filters.tsx';
import { FindingItem } from './FindingItem.tsx';

const useStyles = makeStyles({ line: { margin: '8px 0', display: 'flex', gap: '8px', flexWrap: 'wrap' } });

/** The open findings that pass the filters: the gravest first, alike ones in the order of the document. */
export function FindingList({ findings }: { findings: readonly ShownFinding[] }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>({});
  const shown = useMemo(() => gravestFirst(findings.filter(passes(filter))), [findings, filter]);
  if (findings.length === 0) return null;
  const isFiltered = FILTER_KEYS.some((key) => filter[key]);
  return (
    <>
      <Filters findings={findings} filter={filter} onChange={setFilter} />
      {isFiltered && (
        <div className={styles.line} role="status">
          {t('check.filter.shown', { shown: shown.length, all: findings.length })}
          <Button size="small" onClick={() => setFilter({})}>
            {t('check.filter.clear')}
          </Button>
        </div>
      )}
      <LongList cards items={shown}>
        {(finding) => <FindingItem key={finding.key} finding={finding} />}
      </LongList>
    </>
  );
}
