import { Button, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useRef, useState, type JSX } from 'react';
import { readFiles, readSample, readSheet } from '../../../app/index.ts';
import { JobList } from '../../components/JobList.tsx';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';
import { PasteBox } from './PasteBox.tsx';

/** The empty state of Nhập: what the program is for, and the four ways in. */
export function WaysIn({ dropping }: { dropping: boolean }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const [pasting, setPasting] = useState(false);
  const sheet = usePerform(readSheet);
  const sample = usePerform(readSample);
  return (
    <>
      <Subtitle1 as="h2">{t('import.heading')}</Subtitle1>
      <div className={dropping ? 'ways hovering' : 'ways'}>
        <FileButton />
        <p className="help">{t(dropping ? 'import.drop' : 'import.file.help')}</p>
        <Button
          className="way"
          icon={<ClipboardPasteRegular />}
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {t('import.paste')}
        </Button>
        {pasting && <PasteBox />}
        <Button
          className="way"
          icon={<TableRegular />}
          disabledFocusable={!sheet.enabled}
          onClick={() => sheet.perform()}
        >
          {t('import.sheet')}
        </Button>
        <p className="help">{t('import.sheet.help')}</p>
        <Button
          className="way"
          icon={<BeakerRegular />}
          disabledFocusable={!sample.enabled}
          onClick={() => sample.perform()}
        >
          {t('import.sample')}
        </Button>
      </div>
      <Subtitle2 as="h3">{t('import.jobs')}</Subtitle2>
      <JobList />
    </>
  );
}

const KINDS = '.docx,.docm,.dotx,.xlsx,.xlsm,.xltx,.pdf,.html,.htm,.csv,.tsv,.txt';

/** The engine's own file chooser behind a button of ours; the same file may be chosen twice in a row. */
function FileButton(): JSX.Element {
  const { t } = useWords(IMPORTING);
  const input = useRef<HTMLInputElement>(null);
  const { enabled, perform } = usePerform(readFiles);
  return (
    <>
      <Button
        className="way"
        appearance="primary"
        icon={<DocumentAddRegular />}
        disabledFocusable={!enabled}
        onClick={() => input.current?.click()}
      >
        {t('import.file')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={KINDS}
        onChange={(event) => {
          perform([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
