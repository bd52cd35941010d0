import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reveal, type ShownCell } from '../../../app/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';

/** "Đến ô Phụ lục 1, F22": a person asks for it, so the cursor may go there. */
export function GoToCell({ cell }: { cell: ShownCell | undefined }): JSX.Element {
  const { t } = useWords(CHECKING);
  const { enabled, perform } = usePerform(reveal);
  if (!cell) return <span>{t('check.no-cell')}</span>;
  const { sheet, area, address } = cell;
  return (
    <Button size="small" disabledFocusable={!enabled} onClick={() => perform({ sheet, area })}>
      {t('check.goto', { cell: `${sheet}, ${address}` })}
    </Button>
  );
}
