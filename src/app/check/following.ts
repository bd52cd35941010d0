import {
  type Behind,
  type Following,
  following,
  isBehind,
  planSheets,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';

/** What has not followed the words of the workbook yet; `model`: all its sheets as they would be made now. */
export const followingOf = (
  snapshot: Snapshot,
  content: SheetsContent,
  today: string,
  model: WorkbookModel = planSheets(content.plan, { ...content, asOf: content.asOf ?? today }),
): Following => following(snapshot, model, content.plan);

/** For the screens: absent while all has followed. */
export const shownBehind = ({ behind }: Following): { behind?: Behind } =>
  isBehind(behind) ? { behind } : {};
