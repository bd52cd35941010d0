import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../../context.ts';
import { useCheck } from '../../hooks/useCheck.ts';
import { useWords } from '../../hooks/useWords.ts';
import { EXPORTING } from '../../strings/export.ts';

const useStyles = makeStyles({ text: { margin: '4px 0 8px' }, box: { marginBottom: '12px' } });

/** What is still open stands before anything goes out (export.md); it is a warning, not a bar. */
export function OpenFindings(): JSX.Element | null {
  const { t } = useWords(EXPORTING);
  const { control } = usePane();
  const styles = useStyles();
  const { look } = useCheck();
  if (look.kind !== 'checked')
    return look.kind === 'unread' ? (
      <p className={styles.text} role="status">
        {t('export.reading')}
      </p>
    ) : null;
  const { findings } = look.checked;
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const counts = { errors: of('error'), warnings: of('warning'), infos: of('info') };
  return (
    <div className={styles.box} role="status">
      <p className={styles.text}>{findings.length === 0 ? t('export.clean') : t('export.open', counts)}</p>
      {findings.length > 0 && (
        <Button size="small" onClick={() => control.showScreen('check')}>
          {t('export.to-check')}
        </Button>
      )}
    </div>
  );
}
