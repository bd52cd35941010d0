import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { JSX } from 'react';
import { redo, undo } from '../app/index.ts';
import { usePane } from './context.ts';
import { usePerform } from './hooks/useAppState.ts';
import { EXTRAS } from './jobs.ts';
import { MoreButton } from './MoreButton.tsx';

/** What the menu ⋯ holds: undo and redo, settings, help and journal. It comes open: it was asked for by a press. */
export function MoreMenu(): JSX.Element {
  const { t, control } = usePane();
  return (
    <Menu positioning="below-end" defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <MoreButton />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <Travel />
          {EXTRAS.map((extra) => (
            <MenuItem key={extra} onClick={() => control.showScreen(extra)}>
              {t(`screen.${extra}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Travel(): JSX.Element {
  const { t } = usePane();
  const back = usePerform(undo);
  const forth = usePerform(redo);
  return (
    <>
      <MenuItem disabled={!back.enabled} onClick={() => back.perform()}>
        {t('app.undo')}
      </MenuItem>
      <MenuItem disabled={!forth.enabled} onClick={() => forth.perform()}>
        {t('app.redo')}
      </MenuItem>
    </>
  );
}
