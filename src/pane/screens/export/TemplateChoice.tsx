import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type JSX } from 'react';
import { useWords } from '../../hooks/useWords.ts';
import { EXPORTING } from '../../strings/export.ts';
import type { Choice } from './order.ts';

const useStyles = makeStyles({
  text: { margin: '0', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The template that ships, or the office's own. */
export function TemplateChoice(props: {
  template: Choice['template'];
  onChange: (template: Choice['template']) => void;
}): JSX.Element {
  const { t } = useWords(EXPORTING);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { template, onChange } = props;
  const choose = async (file: File | undefined): Promise<void> => {
    if (file) onChange({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <p className={styles.text}>
        {template ? t('export.template.own', { file: template.name }) : t('export.template.shipped')}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {t('export.template')}
        </Button>
        {template && (
          <Button size="small" onClick={() => onChange(undefined)}>
            {t('export.template.drop')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.dotx"
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
