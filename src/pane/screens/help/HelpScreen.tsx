import { Subtitle1, Subtitle2 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { JobList } from '../../components/JobList.tsx';
import { usePane } from '../../context.ts';
import { RuleBook } from './RuleBook.tsx';

/** What each job is for, the keys, every rule of the check, and what the program promises. */
export function HelpScreen(): JSX.Element {
  const { t, version } = usePane();
  return (
    <>
      <Subtitle1 as="h2">{t('screen.help')}</Subtitle1>
      <p>{t('help.safe')}</p>
      <Subtitle2 as="h3">{t('help.order')}</Subtitle2>
      <JobList />
      <Subtitle2 as="h3">{t('help.keys')}</Subtitle2>
      <ul className="list">
        {(['help.keys.tabs', 'help.keys.tab', 'help.keys.paste'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <RuleBook />
      <p>{t('help.version', { version })}</p>
    </>
  );
}
