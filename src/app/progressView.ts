import { createLiveView, type LiveLook, type LiveView } from './liveView.ts';
import type { ShownProgress } from './progress/model.ts';
import type { Session } from './session.ts';

export type ProgressLook = LiveLook | { kind: 'none' } | { kind: 'progress'; progress: ShownProgress };

export interface ProgressView extends LiveView<ProgressLook> {
  /** Counts from that day; undefined: from the day of the sheets. Nothing is written. */
  countFrom(asOf: string | undefined): void;
}

/** How the plan stands, counted anew after each edit and each command, in the worker. */
export function createProgressView(session: Session): ProgressView {
  const { workbook, work } = session.ports;
  let asOf: string | undefined;
  const view = createLiveView<ProgressLook>(session, async (show) => {
    const snapshot = await workbook.read();
    const progress = await work.progress({ snapshot, ...(asOf !== undefined && { asOf }) });
    show(progress ? { kind: 'progress', progress } : { kind: 'none' });
  });
  return {
    ...view,
    countFrom(day) {
      asOf = day;
      void view.refresh();
    },
  };
}
