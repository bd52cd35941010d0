/** What of office.js the ribbon needs; the global `Office` is one. */
export type OfficeRibbon = Pick<typeof Office, 'actions' | 'addin'>;

/**
 * onRibbonCommand(Office, 'open-check', () => …): a ribbon button of the manifest (`FunctionName`) opens the pane and
 * runs `act` in it, as both live in the shared runtime. Excel waits for `completed`, so it is always told.
 */
export function onRibbonCommand(office: OfficeRibbon, id: string, act: () => void): void {
  office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
    try {
      act();
      await office.addin.showAsTaskpane();
    } finally {
      event?.completed();
    }
  });
}
