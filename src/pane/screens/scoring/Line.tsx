import { makeStyles } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({ line: { margin: '0', overflowWrap: 'anywhere' } });

/** A sentence of a step. */
export function Line({ children, status }: { children: ReactNode; status?: boolean }): JSX.Element {
  const { line } = useStyles();
  return (
    <p className={line} {...(status && { role: 'status' })}>
      {children}
    </p>
  );
}
