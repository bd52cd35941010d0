import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { Progress } from '../../app/index.ts';
import { usePane } from '../context.ts';
import { useWords } from '../hooks/useWords.ts';
import { OUTCOMES } from '../strings/outcomes.ts';

const useStyles = makeStyles({
  panel: { padding: '12px 16px 0', display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
});

/** How far the running command is, and Dừng as long as it can be stopped: what is being written is written whole. */
export function BusyPanel({ at }: { at: Progress }): JSX.Element {
  const { t, session } = usePane();
  const { say } = useWords(OUTCOMES);
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <span id={label}>
          {say(`stage.${at.stage}`, { file: at.file ?? '', at: at.at ?? 1, of: at.of ?? 1 })}
        </span>
        {at.stage !== 'write' && (
          <Button size="small" onClick={() => session.stop()}>
            {t('app.stop')}
          </Button>
        )}
      </div>
      <ProgressBar aria-labelledby={label} />
    </div>
  );
}
