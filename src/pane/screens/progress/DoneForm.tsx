import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { markDone, type ShownTask } from '../../../app/index.ts';
import { isDay } from '../../../core/calendar/index.ts';
import { dayInWords } from '../../../core/workbook/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { PROGRESS } from '../../strings/progress.ts';
import { openOccurrences } from './lists.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '6px' },
  select: { minWidth: '0', width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
});

/** The whole task or one of its milestones is done: on which day, and what came out. */
export function DoneForm(props: { task: ShownTask; asOf: string; onClose: () => void }): JSX.Element {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  const { perform, enabled } = usePerform(markDone);
  const { task, onClose } = props;
  const [part, setPart] = useState(openOccurrences(task)[0] ?? '');
  const [doneOn, setDoneOn] = useState(isDay(task.doneOn) ? task.doneOn : props.asOf);
  const [result, setResult] = useState(task.result);
  const form = useRef<HTMLFormElement>(null);
  // The person has just asked for it: the keyboard goes on in the first box.
  useEffect(() => void form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const can = enabled && isDay(doneOn);
  const save = (): void => {
    if (!can) return;
    perform({
      taskId: task.id,
      doneOn,
      ...partOf(part),
      ...(result !== task.result && { result: result.trim() }),
    });
    onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('progress.mark.for', { task: task.id })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <PartChoice task={task} part={part} onChoose={setPart} />
      <Field
        label={t('progress.mark.day')}
        required
        // A date box follows the language of the system: 05/06 may be May or June in it.
        hint={dayInWords(doneOn)}
        {...(!isDay(doneOn) && { validationMessage: t('progress.as-of.wrong') })}
      >
        <Input type="date" value={doneOn} onChange={(_, { value }) => setDoneOn(value)} />
      </Field>
      <Field label={t('progress.mark.result')}>
        <Textarea value={result} maxLength={2000} onChange={(_, { value }) => setResult(value)} />
      </Field>
      <Buttons can={can} onClose={onClose} />
    </form>
  );
}

function Buttons({ can, onClose }: { can: boolean; onClose: () => void }): JSX.Element {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button size="small" type="submit" appearance="primary" disabledFocusable={!can}>
        {t('progress.mark.save')}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {t('progress.mark.cancel')}
      </Button>
    </div>
  );
}

/** "" → the whole task, "2" → its second milestone, "2026-03-31" → what was due that day of what comes again and again. */
const partOf = (part: string): { occurrence?: string; number?: number } =>
  part === '' ? {} : isDay(part) ? { occurrence: part } : { number: Number(part) };

/** Only where the plan names several milestones, or one comes again and again. */
function PartChoice(props: {
  task: ShownTask;
  part: string;
  onChoose: (part: string) => void;
}): JSX.Element | null {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  const numbered = props.task.milestones.filter(({ number, occurrence }) => number && !occurrence);
  const occurrences = openOccurrences(props.task);
  if (numbered.length + occurrences.length === 0) return null;
  return (
    <Field label={t('progress.mark.what')}>
      <Select className={styles.select} value={props.part} onChange={(_, { value }) => props.onChoose(value)}>
        <option value="">{t('progress.mark.whole')}</option>
        {numbered.map(({ number = 0, last }) => (
          <option key={number} value={number}>
            {last === undefined
              ? t('progress.mark.milestone-no-day', { number })
              : t('progress.mark.milestone', { number, last: dayInWords(last) })}
          </option>
        ))}
        {occurrences.map((day) => (
          <option key={day} value={day}>
            {t('progress.mark.occurrence', { last: dayInWords(day) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
