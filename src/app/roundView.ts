import { createLiveView, type LiveLook, type LiveView } from './liveView.ts';
import type { ShownRound } from './round/model.ts';
import type { Session } from './session.ts';

export type RoundLook = LiveLook | { kind: 'none' } | { kind: 'round'; round: ShownRound };

/** How the scoring stands, counted anew after each edit and each command, in the worker. */
export const createRoundView = (session: Session): LiveView<RoundLook> =>
  createLiveView<RoundLook>(session, async (show) => {
    const { workbook, work } = session.ports;
    const round = await work.round(await workbook.read());
    show(round ? { kind: 'round', round } : { kind: 'none' });
  });
