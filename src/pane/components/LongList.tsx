import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useState, type JSX, type ReactNode } from 'react';
import { usePane } from '../context.ts';
import { keyboardIsLost, useKeptFocus } from '../hooks/useKeptFocus.ts';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '16px' },
  item: { marginBottom: '6px' },
  cards: { paddingLeft: '0', listStyleType: 'none' },
  card: { padding: '10px 0 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** So many at once: drawing thousands would stop the pane. */
const LINES = 50;
const CARDS = 20;

/** A list of any length, some of it at a time; `cards`: each item is more than a line, and has buttons. */
export function LongList<T>(props: {
  items: readonly T[];
  cards?: boolean;
  children: (item: T, index: number) => ReactNode;
}): JSX.Element {
  const { t } = usePane();
  const styles = useStyles();
  const step = props.cards ? CARDS : LINES;
  const [shown, setShown] = useState(step);
  const focus = useKeptFocus<HTMLUListElement>();
  const left = props.items.length - shown;
  // The button for more goes with the last of them: the first of those that came has its keyboard.
  useLayoutEffect(() => {
    const item = focus.ref.current?.children[shown - step];
    if (shown > step && keyboardIsLost() && item instanceof HTMLElement) item.focus();
  }, [shown, step, focus.ref]);
  return (
    <>
      <ul {...focus} className={mergeClasses(styles.list, props.cards && styles.cards)}>
        {props.items.slice(0, shown).map((item, i) => (
          <li key={i} className={props.cards ? styles.card : styles.item} tabIndex={-1}>
            {props.children(item, i)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + step)}>
          {t('app.more-rows', { count: Math.min(left, step) })}
        </Button>
      )}
    </>
  );
}
