import { Button, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { JSX } from 'react';
import { usePane } from '../context.ts';
import { JOBS } from '../jobs.ts';

const WAYS = [
  ['import.file', <DocumentAddRegular />],
  ['import.paste', <ClipboardPasteRegular />],
  ['import.sheet', <TableRegular />],
  ['import.sample', <BeakerRegular />],
] as const;

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: '8px', marginBlock: '12px 20px' },
  // Fluent draws a disabled button grey on grey; these must stay readable, so only the dashes say "not yet".
  closed: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: 'transparent',
    '& .fui-Button__icon': { color: tokens.colorNeutralForeground2 },
    ':hover': { color: tokens.colorNeutralForeground2, backgroundColor: 'transparent' },
  },
  jobs: { margin: '8px 0 0', paddingLeft: '20px' },
  job: { marginBottom: '8px' },
});

/** The empty state of Nhập: what the program is for, and the ways in. None of them works yet, and it says so. */
export function ImportScreen(): JSX.Element {
  const { t, version } = usePane();
  const styles = useStyles();
  return (
    <>
      <Subtitle1 as="h2">{t('import.heading')}</Subtitle1>
      <p>{t('import.closed', { version })}</p>
      <div className={styles.ways}>
        {WAYS.map(([key, icon]) => (
          <Button key={key} className={styles.closed} icon={icon} disabledFocusable>
            {t(key)}
          </Button>
        ))}
      </div>
      <Subtitle2 as="h3">{t('import.jobs')}</Subtitle2>
      <ol className={styles.jobs}>
        {JOBS.map((job) => (
          <li key={job} className={styles.job}>
            <strong>{t(`job.${job}`)}</strong> — {t(`job.${job}.does`)}
          </li>
        ))}
      </ol>
    </>
  );
}
