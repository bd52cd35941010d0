import { Button, Field, makeStyles, Subtitle2, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { AppState, ExportRemarks } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { copyText } from '../../copyText.ts';
import { useWords } from '../../hooks/useWords.ts';
import { EXPORTING } from '../../strings/export.ts';

const useStyles = makeStyles({
  text: { margin: '6px 0', overflowWrap: 'anywhere' },
  heading: { margin: '16px 0 4px', overflowWrap: 'anywhere' },
});

/** What a person should know of the file that was made; its text, where it could not be saved. */
export function Made({ file, way, remarks }: NonNullable<AppState['exported']>): JSX.Element | null {
  const { t } = useWords(EXPORTING);
  const styles = useStyles();
  const { changes, undated, unreached, decisions, notes } = remarks;
  const hasText = way === 'unsaved' && /\.(?:csv|ics)$/u.test(file.name);
  if (!hasText && [changes, undated, unreached, decisions, notes].every(({ length }) => length === 0))
    return null;
  return (
    <section>
      <Subtitle2 as="h3" block className={styles.heading}>
        {t('export.made', { file: file.name })}
      </Subtitle2>
      {undated.length > 0 && (
        <p className={styles.text}>{t('export.undated', { tasks: undated.join(', ') })}</p>
      )}
      {unreached.length > 0 && (
        <p className={styles.text}>{t('export.unreached', { names: unreached.join('; ') })}</p>
      )}
      {notes.map(({ text }) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <Changes changes={changes} />
      {decisions.length > 0 && (
        <Fold title={t('export.decisions', { count: decisions.length })} open>
          <LongList items={decisions}>{(text) => text}</LongList>
        </Fold>
      )}
      {hasText && <TextOfFile bytes={file.bytes} />}
    </section>
  );
}

function Changes({ changes }: Pick<ExportRemarks, 'changes'>): JSX.Element | null {
  const { t } = useWords(EXPORTING);
  if (changes.length === 0) return null;
  return (
    <Fold title={t('export.changes', { count: changes.length })}>
      <LongList items={changes}>
        {({ code, at = '', from, to }) =>
          code === 'left-out' ? t('export.left-out', { from }) : t('export.change', { at, from, to })
        }
      </LongList>
    </Fold>
  );
}

function TextOfFile({ bytes }: { bytes: Uint8Array }): JSX.Element {
  const { t } = useWords(EXPORTING);
  const [copied, setCopied] = useState(false);
  const text = new TextDecoder().decode(bytes);
  return (
    <>
      <Field label={t('export.text')}>
        <Textarea readOnly rows={8} value={text} />
      </Field>
      <Button size="small" onClick={() => setCopied(copyText(text))}>
        {t(copied ? 'export.copied' : 'export.copy')}
      </Button>
    </>
  );
}
