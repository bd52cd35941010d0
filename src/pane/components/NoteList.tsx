import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatPlace, type Note } from '../../core/outcome/index.ts';
import { Fold } from './Fold.tsx';
import { LongList } from './LongList.tsx';

const useStyles = makeStyles({
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What was joined, skipped or guessed, each with its place in the source. Nothing where there is nothing to say. */
export function NoteList({ title, notes }: { title: string; notes: readonly Note[] }): JSX.Element | null {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <Fold title={title}>
      <LongList items={notes}>
        {({ text, where }) => (
          <>
            {text}
            <span className={styles.place}>{formatPlace(where)}</span>
          </>
        )}
      </LongList>
    </Fold>
  );
}
