import { Body1Strong, makeStyles } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { Comparison } from '../../../app/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';
import { NoteList } from '../../components/NoteList.tsx';

const useStyles = makeStyles({ section: { margin: '12px 0' }, line: { margin: '4px 0' } });

type TaskName = Comparison['added'][number];
const named = ({ id, title }: TaskName): string => `${id}: ${title}`;

/** What reading the plan again would change: before it is written, nothing is a surprise. */
export function ComparisonView({ comparison }: { comparison: Comparison }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  const { kept, added, gone, doubtful, overwrites, notes } = comparison;
  const text = (words: string): string => (words === '' ? t('compare.blank') : `“${words}”`);
  return (
    <section className={styles.section}>
      <Body1Strong as="h3">{t('compare.heading')}</Body1Strong>
      <p className={styles.line}>{t('compare.kept', { count: kept })}</p>
      <Part title={t('compare.overwrites', { count: overwrites.length })} items={overwrites} open>
        {({ id, role, from, to }) =>
          t('compare.from-to', { id, column: t(`role.${role}`), from: text(from), to: text(to) })
        }
      </Part>
      <Part title={t('compare.doubtful', { count: doubtful.length })} items={doubtful} open>
        {({ task, maybe }) => (
          <>
            {named(task)} — {t('compare.maybe', { titles: maybe.map(named).join('; ') })}
          </>
        )}
      </Part>
      <Part title={t('compare.gone', { count: gone.length })} items={gone}>
        {named}
      </Part>
      <Part title={t('compare.added', { count: added.length })} items={added}>
        {named}
      </Part>
      <NoteList title={t('compare.notes', { count: notes.length })} notes={notes} />
    </section>
  );
}

function Part<T>(props: {
  title: string;
  items: readonly T[];
  open?: boolean;
  children: (item: T) => ReactNode;
}): JSX.Element | null {
  if (props.items.length === 0) return null;
  return (
    <Fold title={props.title} open={props.open === true}>
      <LongList items={props.items}>{props.children}</LongList>
    </Fold>
  );
}
