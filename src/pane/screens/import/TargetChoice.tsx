import { Body1Strong, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import {
  chooseTarget,
  targetsOf,
  type Comparison,
  type ImportDraft,
  type ImportTarget,
} from '../../../app/index.ts';
import { usePane } from '../../context.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';

const useStyles = makeStyles({
  box: {
    margin: '12px 0',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: '4px 0' },
});

/** The workbook holds a plan: is this one the same? What is likely is chosen already; another plan must be decided. */
export function TargetChoice(props: { draft: ImportDraft; comparison: Comparison }): JSX.Element {
  const { session } = usePane();
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  const { perform } = usePerform(chooseTarget);
  const heading = useId();
  const { draft, comparison } = props;
  const { before, verdict } = comparison;
  const title = before.number ?? before.title ?? t('target.untitled');
  return (
    <section className={styles.box}>
      <Body1Strong as="h3" block id={heading} className={styles.line}>
        {t('target.heading')}
      </Body1Strong>
      <p className={styles.line}>
        {t('target.holds', { title, tasks: before.tasks, progress: before.progress })}{' '}
        {t(`target.${verdict}`)}
      </p>
      <RadioGroup
        aria-labelledby={heading}
        value={draft.target ?? ''}
        onChange={(_, { value }) => perform(value as ImportTarget)}
      >
        {targetsOf(draft.reading, session.ports.openNew !== undefined).map((target) => (
          <Radio key={target} value={target} label={t(`target.${target}`)} />
        ))}
      </RadioGroup>
      {draft.target === 'replace' && (
        <p className={styles.line}>
          {before.progress > 0 && `${t('target.replace.loses', { progress: before.progress })} `}
          {t('target.replace.keeps')}
        </p>
      )}
    </section>
  );
}
