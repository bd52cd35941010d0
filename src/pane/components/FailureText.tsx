import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Failure } from '../../app/index.ts';
import { usePane } from '../context.ts';
import { copyText } from '../copyText.ts';
import { useWords } from '../hooks/useWords.ts';
import { errorKey } from '../strings/errorKeys.ts';
import { ERRORS } from '../strings/errors.ts';

const useStyles = makeStyles({
  details: { marginTop: '8px', fontSize: tokens.fontSizeBase200 },
  text: {
    whiteSpace: 'pre-wrap',
    maxHeight: '160px',
    overflowY: 'auto',
    margin: '4px 0',
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/** What happened, what was kept, what to do; below it what a person in charge wants to know, to be copied. */
export function FailureText({ failure, command }: { failure: Failure; command: string }): JSX.Element {
  const { t, version } = usePane();
  const { say } = useWords(ERRORS);
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const details = JSON.stringify({ version, command, ...failure }, null, 1).replaceAll('\\n', '\n');
  return (
    <>
      {say(errorKey(failure), failure.data)}
      <details className={styles.details}>
        <summary>{t('app.details')}</summary>
        <pre className={styles.text} tabIndex={0}>
          {details}
        </pre>
        <Button size="small" onClick={() => setCopied(copyText(details))}>
          {t(copied ? 'app.copied' : 'app.copy')}
        </Button>
      </details>
    </>
  );
}
