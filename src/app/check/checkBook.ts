import { makeDaysOff } from '../../core/calendar/index.ts';
import { checkPlan, type CheckResult } from '../../core/check/index.ts';
import {
  type CheckInput,
  createContext,
  type Finding,
  pairsOf,
  type RuleContext,
} from '../../core/rules/index.ts';
import {
  type CellOfTarget,
  cellsOf,
  decisionsOf,
  findingRows,
  type FindingRow,
  ignoresOf,
  pairRows,
  type PairRow,
  planSheets,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import { createDirectory } from '../../core/units/index.ts';
import type { Snapshot, WorkbookModel } from '../../core/workbook/index.ts';

/** A workbook, what it holds, and what a check finds in it. */
export interface BookCheck {
  snapshot: Snapshot;
  content: SheetsContent;
  today: string;
  input: CheckInput;
  context: RuleContext;
  result: CheckResult;
  cellOf: CellOfTarget;
}

/** checkBook(snapshot, openBook(snapshot).value, '2026-03-01'): the rules over what the sheets say. */
export function checkBook(snapshot: Snapshot, content: SheetsContent, today: string): BookCheck {
  const input: CheckInput = {
    plan: content.plan,
    directory: createDirectory(content.directory),
    daysOff: makeDaysOff(content.daysOff),
    settings: { severities: {}, ...content.settings },
    progress: content.progress,
    pairs: decisionsOf(content.pairs),
    asOf: content.asOf ?? today,
  };
  const context = createContext(input);
  const result = checkPlan(context, { ignores: ignoresOf(content.findings) });
  return { snapshot, content, today, input, context, result, cellOf: cellsOf(content.plan, snapshot) };
}

/** What is late changes every day by itself; the rest is open until the plan changes. */
export function byCause({ result }: BookCheck): { open: Finding[]; late: Finding[] } {
  const isLate = ({ group }: Finding) => group === 'progress';
  return {
    open: result.findings.filter((finding) => !isLate(finding)),
    late: result.findings.filter(isLate),
  };
}

/** Vấn đề after the check. What is late is on it only when ignored: Tình trạng counts it anew every day. */
export function rowsOf(check: BookCheck): FindingRow[] {
  const found = [...byCause(check).open, ...check.result.ignored.map(({ finding }) => finding)];
  return findingRows(found, check.content.findings, check.cellOf);
}

export const pairRowsOf = ({ context, content }: BookCheck): PairRow[] =>
  pairRows(pairsOf(context).pairs, decisionsOf(content.pairs));

/** All sheets of the workbook as they would be made of its content now. */
export const modelOf = (check: BookCheck, findings = rowsOf(check)): WorkbookModel => {
  const { content, today } = check;
  const pairs = pairRowsOf(check);
  return planSheets(content.plan, { ...content, findings, pairs, asOf: content.asOf ?? today });
};
