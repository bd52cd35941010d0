/** What of office.js the ribbon needs; the global `Office` is one. */
export type OfficeRibbon = Pick<typeof Office, 'actions' | 'addin'>;
type Pressed = Pick<Office.AddinCommands.Event, 'completed'>;

/**
 * onRibbonCommand(Office, 'open-check', () => …): a ribbon button of the manifest (`FunctionName`) opens the pane and
 * runs `act` in it, as both live in the shared runtime. What goes wrong is an error of the page, as after any click.
 */
export function onRibbonCommand(office: OfficeRibbon, id: string, act: () => void): void {
  office.actions.associate(id, (event?: Pressed) => void run(office, act, event));
}

/** Excel lets nobody press another button until it hears `completed`, so it always hears it. */
async function run(office: OfficeRibbon, act: () => void, event: Pressed | undefined): Promise<void> {
  try {
    act();
    await office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}
