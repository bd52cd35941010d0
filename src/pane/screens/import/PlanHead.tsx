import { Body1Strong, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Plan } from '../../../core/plan/index.ts';
import { dayInWords } from '../../../core/workbook/index.ts';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';

const useStyles = makeStyles({ head: { margin: '12px 0' }, line: { margin: '2px 0' } });

/** Title, number and date, year, and from which files: so that a wrong file is noticed at once. */
export function PlanHead(props: { document: Plan['document']; names: readonly string[] }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  const { title, number, date, year } = props.document;
  const unknown = t('preview.unknown');
  return (
    <section className={styles.head}>
      <Body1Strong as="h3" block className={styles.line}>
        {title ?? t('preview.no-title')}
      </Body1Strong>
      <p className={styles.line}>
        {t('preview.number-date', { number: number ?? unknown, date: date ? dayInWords(date) : unknown })}
        {' · '}
        {t('preview.year', { year: String(year ?? unknown) })}
      </p>
      <p className={styles.line}>{t('preview.from', { names: props.names.join(', ') })}</p>
    </section>
  );
}
