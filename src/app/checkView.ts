import { type BookPorts } from './bookPorts.ts';
import type { CheckedBook } from './check/model.ts';
import { type Failure, failureOf } from './failure.ts';
import { createLiveView, type LiveLook, type LiveView } from './liveView.ts';
import type { Session } from './session.ts';
import { idle } from './state.ts';

export type CheckLook =
  | LiveLook
  | { kind: 'none' }
  /** `unwritten`: why Vấn đề is not up to date; the next change tries again. */
  | { kind: 'checked'; checked: CheckedBook; unwritten?: Failure };

export type CheckView = LiveView<CheckLook>;

/**
 * Live checking: after each edit that has come to rest, and after each command, the whole plan is checked where the heavy
 * work is done, and Vấn đề is brought up to date, beside the journal and without moving anybody's cursor.
 */
export const createCheckView = (session: Session): CheckView =>
  createLiveView<CheckLook>(session, (show) => checkNow(session, show));

async function checkNow(session: Session, show: (look: CheckLook) => void): Promise<void> {
  const { workbook, work }: BookPorts = session.ports;
  const snapshot = await workbook.read();
  const checked = await work.check(snapshot);
  if (!checked) return show({ kind: 'none' });
  show({ kind: 'checked', checked });
  // A command that runs reads and writes by itself, and is followed by a check of its own.
  if (checked.record.length === 0 || !idle(session.state())) return;
  try {
    await workbook.apply(checked.record);
  } catch (error) {
    show({ kind: 'checked', checked, unwritten: failureOf(error) });
  }
}
