import { Button, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { FailureText } from '../../components/FailureText.tsx';
import { useCheck } from '../../hooks/useCheck.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { CheckedView } from './CheckedView.tsx';

/** Kiểm tra: what the rules find in the sheets as they stand now, and what can be done about it. */
export function CheckScreen(): JSX.Element {
  const { t } = useWords(CHECKING);
  const { look, refresh } = useCheck();
  return (
    <>
      <Subtitle1 as="h2">{t('check.heading')}</Subtitle1>
      {look.kind === 'unread' && <p role="status">{t('check.reading')}</p>}
      {look.kind === 'none' && <p>{t('check.no-plan')}</p>}
      {look.kind === 'failed' && (
        <div role="alert">
          <p>
            {t('check.failed')} <FailureText failure={look.failure} command="check-book" />
          </p>
          <Button onClick={() => void refresh()}>{t('check.again')}</Button>
        </div>
      )}
      {look.kind === 'checked' && <CheckedView {...look} />}
    </>
  );
}
