import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ShownFinding } from '../../../app/index.ts';
import type { Severity } from '../../../core/rules/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { choicesOf, FILTER_KEYS, type Filter, type FilterKey } from './filter.ts';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  // A native select is as wide as its longest choice unless it is told otherwise.
  select: { minWidth: '0', width: '100%' },
});

/** Severity, rule, unit, sheet: only what occurs, with how often. */
export function Filters(props: {
  findings: readonly ShownFinding[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}): JSX.Element {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const { findings, filter } = props;
  const nameOf = (key: FilterKey, value: string): string => {
    if (key === 'severity') return t(`check.severity.${value as Severity}`);
    return key === 'rule' ? (findings.find(({ rule }) => rule === value)?.page?.summary ?? value) : value;
  };
  return (
    <Fold title={t('check.filters')}>
      <div className={styles.boxes}>
        {FILTER_KEYS.map((key) => (
          <Field key={key} label={t(`check.filter.${key}`)}>
            <Select
              className={styles.select}
              value={filter[key] ?? ''}
              onChange={(_, { value }) => props.onChange({ ...filter, [key]: value })}
            >
              <option value="">{t('check.filter.all')}</option>
              {choicesOf(findings, key).map(([value, count]) => (
                <option key={value} value={value}>
                  {nameOf(key, value)} ({count})
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Fold>
  );
}
