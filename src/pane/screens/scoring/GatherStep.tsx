import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import {
  type AppState,
  dropForms,
  gatherForms,
  type HaltedForms,
  resumeForms,
  type ShownRound,
  writeForms,
} from '../../../app/index.ts';
import { ChooseFiles } from '../../components/ChooseFiles.tsx';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { useAppState, usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { FindingNotes } from './FindingNotes.tsx';
import { Line } from './Line.tsx';

const useStyles = makeStyles({
  whole: { width: '100%', display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Filled forms come in; what they would change is shown before it is written. */
export function GatherStep({ round }: { round: ShownRound }): JSX.Element {
  const { t } = useWords(SCORING);
  const { gathered, halted } = useAppState();
  const { enabled, perform } = usePerform(gatherForms);
  const { missing } = round;
  return (
    <>
      <Line status>
        {missing > 0 ? t('scoring.gather.missing', { count: missing }) : t('scoring.gather.complete')}
      </Line>
      <ChooseFiles
        many
        words={t('scoring.gather.files')}
        kinds=".xlsx,.xlsm,.zip"
        enabled={enabled}
        // What the round waits for, until it is here.
        appearance={missing > 0 && !gathered && !halted ? 'primary' : 'secondary'}
        onChoose={perform}
      />
      {halted && <Halted {...halted} />}
      {gathered && <Gathered {...gathered} />}
    </>
  );
}

/** Reading was stopped: the rest, or only what was read. */
function Halted({ forms: { length: read }, left: { length: left } }: HaltedForms): JSX.Element {
  const { t } = useWords(SCORING);
  const styles = useStyles();
  const { enabled, perform } = usePerform(resumeForms);
  return (
    <div className={styles.whole}>
      <Line status>{t('scoring.halted', { read, files: read + left })}</Line>
      <div className={styles.buttons}>
        {left > 0 && (
          <Button appearance="primary" disabledFocusable={!enabled} onClick={() => perform('all')}>
            {t('scoring.halted.all', { count: left })}
          </Button>
        )}
        {read > 0 && (
          <Button disabledFocusable={!enabled} onClick={() => perform('read')}>
            {t('scoring.halted.read', { count: read })}
          </Button>
        )}
        <DropButton />
      </div>
    </div>
  );
}

function DropButton(): JSX.Element {
  const { t } = useWords(SCORING);
  const { enabled, perform } = usePerform(dropForms);
  return (
    <Button disabledFocusable={!enabled} onClick={() => perform()}>
      {t('scoring.gathered.drop')}
    </Button>
  );
}

function Gathered({ files, gathered }: NonNullable<AppState['gathered']>): JSX.Element {
  const { t } = useWords(SCORING);
  const styles = useStyles();
  const write = usePerform(writeForms);
  const { changes, round } = gathered;
  return (
    <div className={styles.whole}>
      <Line status>{t('scoring.gathered', { files })}</Line>
      {changes.length === 0 ? (
        <Line>{t('scoring.gathered.same')}</Line>
      ) : (
        <Fold title={t('scoring.gathered.changes', { count: changes.length })} open>
          <LongList items={changes}>{(change) => t('scoring.gathered.change', change)}</LongList>
        </Fold>
      )}
      <FindingNotes findings={round.findings} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!write.enabled} onClick={() => write.perform()}>
          {t('scoring.gathered.write')}
        </Button>
        <DropButton />
      </div>
    </div>
  );
}
