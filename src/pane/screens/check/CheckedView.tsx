import { makeStyles } from '@fluentui/react-components';
import { memo, type JSX } from 'react';
import type { CheckLook } from '../../../app/index.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { ERRORS } from '../../strings/errors.ts';
import { errorKey } from '../../strings/errorKeys.ts';
import { BehindBar } from '../../components/BehindBar.tsx';
import { NoteList } from '../../components/NoteList.tsx';
import { FindingList } from './FindingList.tsx';
import { IgnoredList, StaleList } from './IgnoredList.tsx';
import { LateList } from './LateList.tsx';
import { PairList } from './PairList.tsx';
import { SafeFixes } from './SafeFixes.tsx';
import { UnknownUnits } from './UnknownUnits.tsx';

const useStyles = makeStyles({ line: { margin: '4px 0' } });

/** Everything that a check found: what mends itself, what is to be decided, the findings, what is ignored. */
export const CheckedView = memo(function CheckedView(
  props: Extract<CheckLook, { kind: 'checked' }>,
): JSX.Element {
  const { t } = useWords(CHECKING);
  const { say } = useWords(ERRORS);
  const styles = useStyles();
  const { findings, late, ignored, stale, safe, pairs, unknown, units, notes, behind } = props.checked;
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return (
    <>
      <p className={styles.line} role="status">
        {findings.length === 0
          ? t('check.none')
          : t('check.counts', { errors: of('error'), warnings: of('warning'), infos: of('info') })}
      </p>
      {findings.length > 0 && <p className={styles.line}>{t('check.live')}</p>}
      {props.unwritten && (
        <p className={styles.line} role="alert">
          {t('check.unwritten', { why: say(errorKey(props.unwritten), props.unwritten.data) })}
        </p>
      )}
      <BehindBar {...(behind && { behind })} />
      <SafeFixes safe={safe} />
      <UnknownUnits unknown={unknown} units={units} />
      <PairList pairs={pairs} />
      <FindingList findings={findings} />
      <LateList late={late} />
      <IgnoredList ignored={ignored} />
      <StaleList stale={stale} />
      <NoteList title={t('check.notes', { count: notes.length })} notes={notes} />
    </>
  );
});
