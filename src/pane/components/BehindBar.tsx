import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import { mendBook, type CheckedBook } from '../../app/index.ts';
import { usePerform } from '../hooks/useAppState.ts';
import { useWords } from '../hooks/useWords.ts';
import { FOLLOWING } from '../strings/follow.ts';

const PARTS = ['deadlines', 'units', 'titles', 'added', 'gone', 'uncounted'] as const;

/**
 * After an edit by hand: what has not followed yet, and the one click that brings it up to date. Nothing follows by
 * itself, since what an add-in writes while somebody types takes their Ctrl+Z away. The place is there from the start
 * for screen readers.
 */
export function BehindBar({ behind }: Pick<CheckedBook, 'behind'>): JSX.Element {
  const { t } = useWords(FOLLOWING);
  const { perform, enabled } = usePerform(mendBook);
  const parts = PARTS.filter((part) => behind && behind[part] > 0);
  const what = parts.map((part) => t(`follow.${part}`, { count: behind?.[part] ?? 0 })).join(', ');
  return (
    <div role="status">
      {behind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('follow.behind', { what })}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={!enabled} onClick={() => enabled && perform({ kind: 'follow' })}>
              {t('follow.act')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
