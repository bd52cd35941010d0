import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';

const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '64px',
    padding: '8px',
    resize: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground2 },
  },
  help: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * Where to press Ctrl+V, for those who look for a place; pasting works anywhere on the screen. A plain box: nothing is
 * ever typed into it, and Fluent's own would weigh on the first screen.
 */
export function PasteBox(): JSX.Element {
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  const help = useId();
  return (
    <>
      <textarea
        data-paste-box
        autoFocus
        value=""
        onChange={() => undefined}
        className={styles.box}
        aria-label={t('import.paste.box')}
        aria-describedby={help}
        placeholder={t('import.paste.box')}
      />
      <p id={help} className={styles.help}>
        {t('import.paste.help')}
      </p>
    </>
  );
}
