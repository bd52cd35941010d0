import { Subtitle2 } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import { failureOf, type Failure } from '../../../app/index.ts';
import type { RulePage } from '../../../core/rules/index.ts';
import { FailureText } from '../../components/FailureText.tsx';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { RuleLines } from '../../components/RuleLines.tsx';
import { usePane } from '../../context.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';

type Pages = { kind: 'asked' } | { kind: 'here'; pages: RulePage[] } | { kind: 'failed'; failure: Failure };

/** The pages of all rules, group by group; the rules themselves stay in the worker. */
export function RuleBook(): JSX.Element {
  const { t } = useWords(CHECKING);
  const { session } = usePane();
  const [look, setLook] = useState<Pages>({ kind: 'asked' });
  useEffect(() => {
    session.ports.work.rulePages(undefined).then(
      (pages) => setLook({ kind: 'here', pages }),
      (error: unknown) => setLook({ kind: 'failed', failure: failureOf(error) }),
    );
  }, [session]);
  const pages = look.kind === 'here' ? look.pages : [];
  const groups = [...new Set(pages.map(({ group }) => group))];
  return (
    <>
      <Subtitle2 as="h3">{t('check.rules')}</Subtitle2>
      {look.kind === 'failed' && <FailureText failure={look.failure} command="rule-pages" />}
      {groups.map((group) => {
        const own = pages.filter((page) => page.group === group);
        return (
          <Fold key={group} title={`${group} (${own.length})`}>
            <LongList cards items={own}>
              {(page) => <RuleLines page={page} />}
            </LongList>
          </Fold>
        );
      })}
    </>
  );
}
