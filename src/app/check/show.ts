import { fixAll } from '../../core/check/index.ts';
import {
  type Finding,
  type Fix,
  pairsOf,
  RULE_BY_ID,
  rulePage,
  type Target,
} from '../../core/rules/index.ts';
import { ignoresOf } from '../../core/sheets/index.ts';
import { clusterNames } from '../../core/units/index.ts';
import { type BookCheck, byCause, pairRowsOf } from './checkBook.ts';
import { followingOf, shownBehind } from './following.ts';
import type { CheckedBook, ShownCell, ShownFinding, ShownFix, ShownPair, UnknownNames } from './model.ts';
import { recordOf } from './record.ts';

/** What the screen shows of a check. */
export function showCheck(check: BookCheck): CheckedBook {
  const { result, content, snapshot, today } = check;
  const { record, model } = recordOf(check);
  const show = showing(check);
  const { open, late } = byCause(check);
  return {
    findings: open.map((finding) => show.finding(finding)),
    late: late.map((finding) => show.finding(finding)),
    ignored: result.ignored.map(({ finding, reason }) => ({ ...show.finding(finding), ignored: reason })),
    stale: result.stale,
    notes: result.notes,
    safe: safeFixes(check).map((fix) => ({ ...shownFix(fix), ...show.at(fix.target) })),
    pairs: shownPairs(check, show.at),
    unknown: unknownNames(check, show.at),
    units: content.directory.map(({ id, name }) => ({ id, name })),
    record,
    ...shownBehind(followingOf(snapshot, content, today, model)),
  };
}

/** Every text that all passes together would change. */
function safeFixes({ result, input, content }: BookCheck): Fix[] {
  if (!result.findings.some(({ fix }) => fix)) return [];
  return fixAll(input, { ignores: ignoresOf(content.findings) }).changes;
}

const shownFix = ({ label, expects, value }: Fix): ShownFix => ({ label, from: expects, to: value });

type At = (target: Target | undefined) => { cell?: ShownCell };

function showing({ context, cellOf }: BookCheck): { at: At; finding(finding: Finding): ShownFinding } {
  const at: At = (target) => {
    const cell = target && cellOf(target);
    return cell ? { cell: { sheet: cell.sheet, address: cell.address, area: cell.area } } : {};
  };
  const unitsOf = (target: Target): string[] => {
    const task = target.kind === 'task' ? context.taskOf(target.task) : undefined;
    const names = (task?.units ?? []).map(
      ({ unitId, name }) => context.directory.byId.get(unitId ?? '')?.name ?? name,
    );
    return [...new Set(names)];
  };
  const pageOf = (id: string) => {
    const rule = RULE_BY_ID.get(id);
    return rule ? { page: rulePage(rule) } : {};
  };
  const finding = ({
    key,
    rule,
    severity,
    message,
    target,
    evidence = [],
    fix,
    suggestions = [],
  }: Finding) => ({
    ...{ key, rule, severity, message, units: unitsOf(target) },
    ...pageOf(rule),
    ...at(target),
    ...(target.kind === 'task' && { task: target.task }),
    evidence: evidence.map((one) => ({ text: one.text, ...at(one.at) })),
    ...(fix && { fix: shownFix(fix) }),
    suggestions: suggestions.map(shownFix),
  });
  return { at, finding };
}

function shownPairs(check: BookCheck, at: At): ShownPair[] {
  const { context } = check;
  const statements = pairsOf(context).statements;
  const places = new Map(
    statements.map(({ list, text, task, body }) => {
      const target: Target | undefined = task
        ? { kind: 'task', task: task.id, column: 'task' }
        : body && { kind: 'body', item: context.plan.body.items.indexOf(body) };
      return [JSON.stringify([list, text]), target] as const;
    }),
  );
  const cellOf = (list: string, text: string) => at(places.get(JSON.stringify([list, text]))).cell;
  return pairRowsOf(check)
    .filter(({ answer }) => answer === 'unclear')
    .map((row) => {
      const [aCell, bCell] = [cellOf(row.aList, row.aText), cellOf(row.bList, row.bText)];
      return { ...row, ...(aCell && { aCell }), ...(bCell && { bCell }) };
    });
}

/** The rule names all spellings of a group in one slot, between these marks. */
const BETWEEN = '”, “';

function unknownNames({ result, context }: BookCheck, at: At): UnknownNames[] {
  const groups = new Map<string, Finding>();
  for (const finding of result.findings) {
    const names = finding.rule === 'unit-unknown' ? finding.data['unit'] : undefined;
    if (names !== undefined && !groups.has(String(names))) groups.set(String(names), finding);
  }
  return [...groups].map(([joined, { data, target }]) => {
    const names = joined.split(BETWEEN);
    const candidates = clusterNames(names, context.directory).flatMap((cluster) => cluster.candidates);
    return { names, count: Number(data['count'] ?? 1), candidates: [...new Set(candidates)], ...at(target) };
  });
}
