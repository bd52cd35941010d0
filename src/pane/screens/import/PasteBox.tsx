import { useId, type JSX } from 'react';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';

/**
 * Where to press Ctrl+V, for those who look for a place; pasting works anywhere on the screen. A plain box: nothing is
 * ever typed into it, and Fluent's own would weigh on the first screen.
 */
export function PasteBox(): JSX.Element {
  const { t } = useWords(IMPORTING);
  const help = useId();
  return (
    <>
      <textarea
        data-paste-box
        autoFocus
        value=""
        onChange={() => undefined}
        className="paste-box"
        aria-label={t('import.paste.box')}
        aria-describedby={help}
        placeholder={t('import.paste.box')}
      />
      <p id={help} className="help">
        {t('import.paste.help')}
      </p>
    </>
  );
}
