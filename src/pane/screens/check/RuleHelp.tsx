import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RulePage } from '../../../core/rules/index.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';

const useStyles = makeStyles({
  help: { fontSize: tokens.fontSizeBase200, marginBottom: '8px', overflowWrap: 'anywhere' },
  line: { margin: '4px 0' },
});

/** The page of the rule, every word from its own source. */
export function RuleHelp({ page }: { page: RulePage | undefined }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (!page) return null;
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('check.rule')}</summary>
      {open && <Lines of={page} />}
    </details>
  );
}

function Lines({ of: page }: { of: RulePage }): JSX.Element {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const lines = [
    `${page.summary} (${page.id}; ${page.severity})`,
    t('check.rule.why', { why: page.why }),
    ...(page.source === undefined ? [] : [t('check.rule.source', { source: page.source })]),
    t('check.rule.bad', { text: page.bad }),
    t('check.rule.good', { text: page.good }),
    page.silence,
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={styles.line} lang="vi">
          {line}
        </p>
      ))}
    </>
  );
}
