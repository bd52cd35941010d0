import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Appendix, Plan, Task } from '../../../core/plan/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';
import { ColumnRoles } from './ColumnRoles.tsx';

const useStyles = makeStyles({
  title: { margin: '4px 0' },
  group: { margin: '8px 0 4px', fontWeight: tokens.fontWeightSemibold },
  deadline: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Each appendix with its columns and their roles, and its tasks by group. */
export function AppendixList({ plan }: { plan: Plan }): JSX.Element {
  const { t } = useWords(IMPORTING);
  return (
    <>
      {plan.appendices.map((appendix) => (
        <Fold
          key={appendix.key}
          open
          title={t('preview.appendix', {
            name: appendix.label ?? appendix.key,
            tasks: appendix.tasks.length,
          })}
        >
          <AppendixView appendix={appendix} />
        </Fold>
      ))}
    </>
  );
}

function AppendixView({ appendix }: { appendix: Appendix }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  return (
    <>
      {appendix.title && <p className={styles.title}>{appendix.title}</p>}
      <Fold title={t('preview.columns')}>
        <ColumnRoles help={t('preview.columns.help')} columns={appendix.columns} />
      </Fold>
      <Fold title={t('preview.tasks')}>
        {groupsOf(appendix).map(({ title, tasks }, i) => (
          <section key={i}>
            <p className={styles.group}>{title ?? t('preview.no-group')}</p>
            <LongList items={tasks}>
              {(task) => (
                <>
                  {task.code ? `${task.code}. ` : ''}
                  {task.title}
                  <span className={styles.deadline}>{task.deadlineText ?? t('preview.no-deadline')}</span>
                </>
              )}
            </LongList>
          </section>
        ))}
      </Fold>
    </>
  );
}

interface TaskGroup {
  title?: string;
  tasks: Task[];
}

/** Tasks under the group they stand in, groups in the order of their first task. */
function groupsOf({ groups, tasks }: Appendix): TaskGroup[] {
  const titles = new Map(groups.map(({ id, code, title }) => [id, [code, title].filter(Boolean).join('. ')]));
  const found = new Map<string, TaskGroup>();
  for (const task of tasks) {
    const id = task.groupId ?? '';
    const title = titles.get(id);
    const group = found.get(id) ?? { ...(title !== undefined && { title }), tasks: [] };
    group.tasks.push(task);
    found.set(id, group);
  }
  return [...found.values()];
}
