import { type Appendix, appendixKey, type Plan, type PlanDocument } from '../plan/index.ts';
import { withOneDateStyle } from './dates.ts';
import { headingOf, officialHeading } from './headings.ts';
import { UNIT_ROLES } from '../units/index.ts';
import type { CleanedPlan, Cleaning, ExportChange } from './model.ts';
import { type UnitNaming, withUnitNames } from './unitNames.ts';

/**
 * The plan as it goes out. Done again it changes nothing, and every difference from the plan is in `changes`: what was
 * written otherwise, and what an appendix has no place for.
 */
export function cleanPlan(plan: Plan, cleaning: Cleaning): CleanedPlan {
  const changes: ExportChange[] = [];
  const appendices = plan.appendices.map((appendix) => {
    const headed = cleaning.headings
      ? withHeading(appendix, officialHeading(appendix, plan.document, cleaning.blankNumber), changes)
      : appendix;
    const dated = cleaning.dates ? withDates(headed, plan.document, changes) : headed;
    return cleaning.units ? withNames(dated, cleaning.units, plan.document.date, changes) : dated;
  });
  return { plan: { ...plan, appendices }, changes };
}

/** A heading that would be read as another appendix than before stays: its key is the head of all ids. */
function withHeading(appendix: Appendix, written: string, changes: ExportChange[]): Appendix {
  const from = appendix.heading ?? '';
  if (written === from) return appendix;
  const { number: _number, where: _where, ...read } = headingOf(written);
  if (appendixKey(headingOf(written)) !== appendixKey(headingOf(from))) return appendix;
  const { label: _label, title: _title, attachedTo: _attached, heading: _heading, ...rest } = appendix;
  changes.push({ code: 'heading', at: appendix.key, from, to: written });
  return { ...rest, ...read };
}

function withDates(appendix: Appendix, document: PlanDocument, changes: ExportChange[]): Appendix {
  const header = appendix.columns.find(({ role }) => role === 'deadline')?.header;
  const tasks = appendix.tasks.map((task) => {
    const written = withOneDateStyle(task, header, document);
    if (written !== task)
      changes.push({
        code: 'deadline',
        at: task.id,
        from: task.deadlineText ?? '',
        to: written.deadlineText ?? '',
      });
    return written;
  });
  return { ...appendix, tasks };
}

function withNames(
  appendix: Appendix,
  naming: UnitNaming,
  on: string | undefined,
  changes: ExportChange[],
): Appendix {
  const tasks = appendix.tasks.map((task) => {
    const written = withUnitNames(task, appendix.columns, naming, on);
    for (const role of UNIT_ROLES)
      if (written[role] !== task[role])
        changes.push({ code: 'unit-name', at: task.id, from: task[role] ?? '', to: written[role] ?? '' });
    return written;
  });
  return { ...appendix, tasks };
}

/** What stands in the plan and not in its annexes: the text, the other tables. */
export function leftOut({ body, otherTables }: Plan): ExportChange[] {
  const change = (from: string): ExportChange => ({ code: 'left-out', from, to: '' });
  return [
    ...(body.items.length > 0
      ? [change(`Phần lời của kế hoạch (${body.items.length} đoạn) không thuộc phụ lục nên không xuất.`)]
      : []),
    ...(otherTables.length > 0
      ? [change(`${otherTables.length} bảng khác, không phải bảng nhiệm vụ, không xuất.`)]
      : []),
  ];
}
