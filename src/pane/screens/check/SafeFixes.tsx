import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { mendBook, type CheckedBook } from '../../../app/index.ts';
import { LongList } from '../../components/LongList.tsx';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { shortly } from '../../shortly.ts';

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  open: { margin: '8px 0' },
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** A cell may hold a page. */
const MOST = 160;

/** "Tự sửa các lỗi chắc chắn": first what will be written, from what to what; then all of it as one command. */
export function SafeFixes({ safe }: { safe: CheckedBook['safe'] }): JSX.Element | null {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const mend = usePerform(mendBook);
  const [open, setOpen] = useState(false);
  const count = safe.length;
  if (count === 0) return null;
  const shown = (text: string) => shortly(text, MOST) || t('check.blank');
  if (!open)
    return (
      <Button className={styles.open} appearance="primary" onClick={() => setOpen(true)}>
        {t('check.safe', { count })}
      </Button>
    );
  return (
    <section className={styles.box}>
      <h3 className={styles.heading}>{t('check.safe.heading', { count })}</h3>
      <LongList items={safe}>
        {({ from, to, cell }) => (
          <>
            {cell ? `${cell.sheet}, ${cell.address}: ` : ''}
            {t('check.from-to', { from: shown(from), to: shown(to) })}
          </>
        )}
      </LongList>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!mend.enabled}
          onClick={() => {
            setOpen(false);
            mend.perform({ kind: 'fix-all' });
          }}
        >
          {t('check.safe.do', { count })}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('check.cancel')}</Button>
      </div>
    </section>
  );
}
