import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ShownTask } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { PROGRESS } from '../../strings/progress.ts';
import { type Filter, monthChoices, NO_DAY, unitChoices } from './lists.ts';

const useStyles = makeStyles({
  boxes: { display: 'grid', gap: '8px' },
  // A native select is as wide as its longest choice unless it is told otherwise.
  select: { minWidth: '0', width: '100%' },
});

/** Unit and month: only what occurs, with how many tasks. */
export function Filters(props: {
  tasks: readonly ShownTask[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}): JSX.Element {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  const { tasks, filter, onChange } = props;
  const nameOfMonth = (month: string): string => {
    if (month === NO_DAY) return t('progress.filter.month.none');
    return t('progress.filter.month.named', { month: month.slice(5), year: month.slice(0, 4) });
  };
  const select = (
    key: keyof Filter,
    choices: readonly [string, number][],
    nameOf: (value: string) => string,
  ) => (
    <Field label={t(`progress.filter.${key}`)}>
      <Select
        className={styles.select}
        value={filter[key] ?? ''}
        onChange={(_, { value }) => onChange({ ...filter, [key]: value })}
      >
        <option value="">{t('progress.filter.all')}</option>
        {choices.map(([value, count]) => (
          <option key={value} value={value}>
            {nameOf(value)} ({count})
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Fold title={t('progress.filters')}>
      <div className={styles.boxes}>
        {select('unit', unitChoices(tasks), (unit) => unit)}
        {select('month', monthChoices(tasks), nameOfMonth)}
      </div>
    </Fold>
  );
}
