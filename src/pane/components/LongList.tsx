import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type JSX, type ReactNode } from 'react';
import { usePane } from '../context.ts';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '16px' },
  item: { marginBottom: '6px' },
});

/** So many rows at once: drawing thousands would stop the pane. */
const STEP = 50;

/** A list of any length, some of it at a time. */
export function LongList<T>(props: {
  items: readonly T[];
  children: (item: T, index: number) => ReactNode;
}): JSX.Element {
  const { t } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const left = props.items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {props.items.slice(0, shown).map((item, i) => (
          <li key={i} className={styles.item}>
            {props.children(item, i)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {t('app.more-rows', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  );
}
