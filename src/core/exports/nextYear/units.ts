import type { Appendix, Task, UnitRef } from '../../plan/index.ts';
import { type Directory, isValidOn, resolveUnit, successorOn } from '../../units/index.ts';
import { dayInWords } from '../../workbook/index.ts';
import type { Decision } from './decisions.ts';

/** The units of the tasks as the directory knows them on that day; who is no more is told once, with the successor. */
export function unitsAsOf(
  appendices: readonly Appendix[],
  directory: Directory,
  on: string,
): { appendices: Appendix[]; decisions: Decision[] } {
  const told = new Map<string, Decision & { tasks: string[] }>();
  const tell = (ref: UnitRef, task: Task, decision: Decision) => {
    const key = JSON.stringify([decision.code, ref.name]);
    const known = told.get(key) ?? { ...decision, tasks: [] };
    told.set(key, known);
    if (!known.tasks.includes(task.id)) known.tasks.push(task.id);
  };
  const moved = appendices.map((appendix) => ({
    ...appendix,
    tasks: appendix.tasks.map((task) => ({
      ...task,
      units: task.units.map((ref) => asOf(ref, directory, on, (decision) => tell(ref, task, decision))),
    })),
  }));
  const decisions = [...told.values()].map(({ tasks, text, code }): Decision => ({
    code,
    text: `${text} (${tasks.join(', ')}).`,
  }));
  return { appendices: moved, decisions };
}

function asOf(ref: UnitRef, directory: Directory, on: string, tell: (decision: Decision) => void): UnitRef {
  if (ref.kind === 'person') return ref;
  const known = ref.unitId === undefined ? undefined : directory.byId.get(ref.unitId);
  if (known && isValidOn(known, on)) return ref;
  const { unitId: _unit, candidates: _candidates, match: _match, ...said } = ref;
  const found = resolveUnit(ref.name, directory, on);
  const unit = found.unitId === undefined ? undefined : directory.byId.get(found.unitId);
  if (unit && isValidOn(unit, on)) return { ...said, ...found };
  if (known) {
    const next = successorOn(known.id, directory, on);
    const after = next ? `; đơn vị kế thừa: “${next.name}”` : '';
    tell({ code: 'unit-changed', text: `“${ref.name}” không còn vào ngày ${dayInWords(on)}${after}` });
    return ref;
  }
  if (ref.unitId !== undefined)
    tell({
      code: 'unit-unknown',
      text: `“${ref.name}” không có trong danh mục đơn vị ngày ${dayInWords(on)}`,
    });
  return { ...said, ...found };
}
