import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { dropDraft, nameOf, writePlan, type ImportDraft } from '../../../app/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';
import { AppendixList } from './AppendixList.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { OtherTables } from './OtherTables.tsx';
import { NoteList } from '../../components/NoteList.tsx';
import { PlanHead } from './PlanHead.tsx';
import { TargetChoice } from './TargetChoice.tsx';

const useStyles = makeStyles({
  // What decides stays in sight, however long the plan is.
  actions: {
    position: 'sticky',
    bottom: '0',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '16px -16px -16px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  plain: { margin: '4px 0' },
});

/** What was read, all of it, before anything is written: correct the columns, choose where it goes, write or discard. */
export function Preview({ draft }: { draft: ImportDraft }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  const write = usePerform(writePlan);
  const drop = usePerform(dropDraft);
  const { plan, comparison, remembered } = draft.reading;
  const tasks = plan.appendices.reduce((sum, appendix) => sum + appendix.tasks.length, 0);
  return (
    <>
      <Subtitle1 as="h2">{t('preview.heading')}</Subtitle1>
      <p className={styles.plain}>
        {t('preview.counts', { appendices: plan.appendices.length, tasks, notes: plan.notes.length })}{' '}
        {t('preview.nothing-written')}
      </p>
      <PlanHead document={plan.document} names={draft.sources.map(nameOf)} />
      {comparison && <TargetChoice draft={draft} comparison={comparison} />}
      {comparison && draft.target === 'again' && <ComparisonView comparison={comparison} />}
      <AppendixList plan={plan} />
      {remembered.length > 0 && (
        <p className={styles.plain}>
          {t('preview.remembered', { headers: remembered.map(({ header }) => `“${header}”`).join(', ') })}
        </p>
      )}
      <NoteList title={t('preview.notes', { count: plan.notes.length })} notes={plan.notes} />
      <OtherTables plan={plan} roles={draft.roles} />
      {plan.body.items.length + plan.otherTables.length > 0 && (
        <p className={styles.plain}>
          {t('preview.others', { items: plan.body.items.length, tables: plan.otherTables.length })}
        </p>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!write.enabled} onClick={() => write.perform()}>
          {t('preview.write')}
        </Button>
        <Button disabledFocusable={!drop.enabled} onClick={() => drop.perform()}>
          {t('preview.drop')}
        </Button>
      </div>
    </>
  );
}
