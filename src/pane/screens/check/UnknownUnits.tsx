import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { mendBook, type CheckedBook, type UnknownNames } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { GoToCell } from './GoToCell.tsx';

const useStyles = makeStyles({
  line: { margin: '4px 0', overflowWrap: 'anywhere' },
  select: { minWidth: '0', width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
});
type Units = CheckedBook['units'];

/** Names that the directory lacks, those that look alike together: one decision for all their places. */
export function UnknownUnits(props: { unknown: readonly UnknownNames[]; units: Units }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  if (props.unknown.length === 0) return null;
  return (
    <Fold title={t('check.unknown', { count: props.unknown.length })}>
      <LongList items={props.unknown}>
        {(group) => <UnknownGroup key={group.names.join()} group={group} units={props.units} />}
      </LongList>
    </Fold>
  );
}

function UnknownGroup({ group, units }: { group: UnknownNames; units: Units }): JSX.Element {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const mend = usePerform(mendBook);
  const { names, count, candidates, cell } = group;
  const [unit, setUnit] = useState(candidates[0] ?? '');
  const likely = (id: string) => (candidates.includes(id) ? candidates.indexOf(id) : candidates.length);
  const sorted = [...units].sort((a, b) => likely(a.id) - likely(b.id));
  return (
    <>
      <p className={styles.line}>
        {t('check.unknown.names', { names: names.join('”, “'), count })} {cell && <GoToCell cell={cell} />}
      </p>
      <Field label={t('check.unknown.means', { name: names[0] ?? '' })}>
        <Select className={styles.select} value={unit} onChange={(_, { value }) => setUnit(value)}>
          <option value="">{t('check.unknown.choose')}</option>
          {sorted.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={!mend.enabled || unit === ''}
          onClick={() => unit !== '' && mend.perform({ kind: 'alias', names, unit })}
        >
          {t('check.unknown.alias')}
        </Button>
        <Button
          size="small"
          disabledFocusable={!mend.enabled}
          onClick={() => mend.perform({ kind: 'new-unit', names })}
        >
          {t('check.unknown.new')}
        </Button>
      </div>
    </>
  );
}
