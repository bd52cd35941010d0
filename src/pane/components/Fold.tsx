import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  // Fluent's header and panel are indented for wide pages; 320 px have no room for that, and edges are to be in line.
  button: { padding: '0', fontWeight: tokens.fontWeightSemibold },
  panel: { margin: '0 0 8px 8px' },
});

/** A part that opens and closes under its title; what is inside is drawn only while it is open. */
export function Fold(props: { title: string; open?: boolean; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems={props.open ? ['fold'] : []}>
      <AccordionItem value="fold">
        <AccordionHeader as="h4" button={{ className: styles.button }}>
          {props.title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{props.children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
