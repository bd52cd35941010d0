import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
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
  const { draft, comparison } = props;
  const { before, verdict } = comparison;
  const title = before.number ?? before.title ?? t('preview.no-title');
  return (
    <section className={styles.box}>
      <p className={styles.line}>
        {t('target.holds', { title, tasks: before.tasks, progress: before.progress })}
      </p>
      <Field label={t('target.heading')} hint={t(`target.${verdict}`)}>
        <RadioGroup value={draft.target ?? ''} onChange={(_, { value }) => perform(value as ImportTarget)}>
          {targetsOf(draft.reading, session.ports.openNew !== undefined).map((target) => (
            <Radio key={target} value={target} label={t(`target.${target}`)} />
          ))}
        </RadioGroup>
      </Field>
      {draft.target === 'replace' && (
        <p className={styles.line}>{t('target.replace.loses', { progress: before.progress })}</p>
      )}
    </section>
  );
}
