import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { ShownTask } from '../../../app/index.ts';
import { useWords } from '../../hooks/useWords.ts';
import { PROGRESS } from '../../strings/progress.ts';
import { GoToCell } from '../check/GoToCell.tsx';
import { DoneForm } from './DoneForm.tsx';
import { shownMilestones } from './lists.ts';
import { sayMilestone, type Words } from './sayings.ts';

const useStyles = makeStyles({
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
  said: { margin: '2px 0', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
});

/** One task: what it is, how each of its milestones stands, who does it; to its cell, and done. */
export function TaskItem({ task, asOf }: { task: ShownTask; asOf: string }): JSX.Element {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  const [marking, setMarking] = useState(false);
  return (
    <article aria-label={`${task.id} ${task.title}`}>
      <p className={styles.text}>
        {task.id} {task.title}
      </p>
      {shownMilestones(task).map((part, i) => (
        <p key={i} className={styles.said}>
          {sayMilestone(part, t)}
        </p>
      ))}
      {aboutOf(task, t).map((line) => (
        <p key={line} className={styles.small}>
          {line}
        </p>
      ))}
      <div className={styles.buttons}>
        <GoToCell cell={task.cell} />
        {!marking && (
          <Button size="small" onClick={() => setMarking(true)}>
            {t(task.doneOn === '' ? 'progress.mark' : 'progress.mark.again')}
          </Button>
        )}
      </div>
      {marking && <DoneForm task={task} asOf={asOf} onClose={() => setMarking(false)} />}
    </article>
  );
}

/** The lines below, those that say something. */
function aboutOf(task: ShownTask, t: Words): string[] {
  const { deadlineText, inherited, slip, responsible, helping, result } = task;
  return [
    deadlineText && t('progress.deadline', { text: deadlineText }),
    inherited && t('progress.inherited'),
    slip && t('progress.slip'),
    responsible.length > 0 && t('progress.responsible', { units: responsible.join('; ') }),
    helping.length > 0 && t('progress.helping', { units: helping.join('; ') }),
    result && t('progress.result', { text: result }),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}
