import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { mendBook } from '../../../app/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' } });

/** A finding is ignored only with a reason, so that whoever comes later knows why. */
export function IgnoreForm(props: { findingKey: string; onClose: () => void }): JSX.Element {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const mend = usePerform(mendBook);
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // The person has just asked for it: the keyboard goes on in the box.
  useEffect(() => void form.current?.querySelector('input')?.focus(), []);
  const can = mend.enabled && reason.trim() !== '';
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (can) mend.perform({ kind: 'ignore', key: props.findingKey, reason: reason.trim() });
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <Field label={t('check.ignore.reason')} required>
        <Input value={reason} maxLength={300} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={!can}>
          {t('check.ignore.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {t('check.cancel')}
        </Button>
      </div>
    </form>
  );
}
