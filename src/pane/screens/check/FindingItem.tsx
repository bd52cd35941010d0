import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { mendBook, type ShownFinding } from '../../../app/index.ts';
import type { Severity } from '../../../core/rules/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CHECKING } from '../../strings/check.ts';
import { GoToCell } from './GoToCell.tsx';
import { IgnoreForm } from './IgnoreForm.tsx';
import { RuleHelp } from './RuleHelp.tsx';

const useStyles = makeStyles({
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
  small: { margin: '2px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
  // A label may hold a whole cell.
  button: { whiteSpace: 'normal', textAlign: 'left', overflowWrap: 'anywhere' },
});

const COLOURS: Record<Severity, 'danger' | 'warning' | 'informative'> = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
};

/** One finding: how grave, what, why; to its cell, mend it, choose, ignore it, read about its rule. */
export function FindingItem({ finding }: { finding: ShownFinding }): JSX.Element {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const [ignoring, setIgnoring] = useState(false);
  const { key, severity, message, evidence } = finding;
  return (
    <article aria-label={message}>
      <Badge appearance="outline" color={COLOURS[severity]}>
        {t(`check.severity.${severity}`)}
      </Badge>
      <p className={styles.text}>{message}</p>
      {evidence.map((one, i) => (
        <p key={i} className={styles.small}>
          {t('check.evidence')}: {one.text} {one.cell && <GoToCell cell={one.cell} />}
        </p>
      ))}
      <Choices finding={finding} onIgnore={ignoring ? undefined : () => setIgnoring(true)} />
      {ignoring && <IgnoreForm findingKey={key} onClose={() => setIgnoring(false)} />}
      <RuleHelp page={finding.page} />
    </article>
  );
}

/** What can be done about it, one button each. */
function Choices(props: { finding: ShownFinding; onIgnore: (() => void) | undefined }): JSX.Element {
  const { t } = useWords(CHECKING);
  const styles = useStyles();
  const mend = usePerform(mendBook);
  const { key, cell, fix, suggestions } = props.finding;
  const look = { size: 'small', className: styles.button, disabledFocusable: !mend.enabled } as const;
  return (
    <div className={styles.buttons} role="group" aria-label={t('check.choices')}>
      <GoToCell cell={cell} />
      {fix && (
        <Button {...look} onClick={() => mend.perform({ kind: 'fix', key })}>
          {t('check.fix.named', { label: fix.label })}
        </Button>
      )}
      {suggestions.map(({ label }, choice) => (
        <Button key={choice} {...look} onClick={() => mend.perform({ kind: 'fix', key, choice })}>
          {label}
        </Button>
      ))}
      {props.onIgnore && (
        <Button size="small" appearance="subtle" onClick={props.onIgnore}>
          {t('check.ignore')}
        </Button>
      )}
    </div>
  );
}
