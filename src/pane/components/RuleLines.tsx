import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RulePage } from '../../core/rules/index.ts';
import { useWords } from '../hooks/useWords.ts';
import { CHECKING } from '../strings/check.ts';

const useStyles = makeStyles({ line: { margin: '4px 0', overflowWrap: 'anywhere' } });

/** The page of a rule, every word from its own source. */
export function RuleLines({ page }: { page: RulePage }): JSX.Element {
  const { t } = useWords(CHECKING);
  const { line } = useStyles();
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
      {lines.map((text) => (
        <p key={text} className={line} lang="vi">
          {text}
        </p>
      ))}
    </>
  );
}
