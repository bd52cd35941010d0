import type { JSX } from 'react';
import type { ShownFinding } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { FindingItem } from './FindingItem.tsx';

/** What is overdue or soon due: the plan may be without fault, so it stands apart and closed. */
export function LateList({ late }: { late: readonly ShownFinding[] }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  if (late.length === 0) return null;
  return (
    <Fold title={t('check.late', { count: late.length })}>
      <LongList cards items={late}>
        {(finding) => <FindingItem key={finding.key} finding={finding} />}
      </LongList>
    </Fold>
  );
}
