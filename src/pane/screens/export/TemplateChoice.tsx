import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { ChooseFiles } from '../../components/ChooseFiles.tsx';
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
  const { template, onChange } = props;
  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file) onChange({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <p className={styles.text}>
        {template ? t('export.template.own', { file: template.name }) : t('export.template.shipped')}
      </p>
      <div className={styles.buttons}>
        <ChooseFiles
          enabled
          words={t('export.template')}
          kinds=".docx,.dotx"
          onChoose={(files) => void choose(files)}
        />
        {template && <Button onClick={() => onChange(undefined)}>{t('export.template.drop')}</Button>}
      </div>
    </>
  );
}
