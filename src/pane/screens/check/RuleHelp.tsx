import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RulePage } from '../../../core/rules/index.ts';
import { RuleLines } from '../../components/RuleLines.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';

const useStyles = makeStyles({ help: { fontSize: tokens.fontSizeBase200, marginBottom: '8px' } });

/** "Về quy tắc này": its page, drawn when somebody asks. */
export function RuleHelp({ page }: { page: RulePage | undefined }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (!page) return null;
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('check.rule')}</summary>
      {open && <RuleLines page={page} />}
    </details>
  );
}
