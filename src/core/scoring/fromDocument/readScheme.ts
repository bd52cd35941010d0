import type { Note, Outcome, Place } from '../../outcome/index.ts';
import type { SourceDocument } from '../../table/index.ts';
import { oneLine } from '../../text/index.ts';
import { type Points, pointsOf, pointsText } from '../decimal.ts';
import type { Condition, Criterion, Scheme } from '../model.ts';
import { conditionOf } from './conditions.ts';
import { type Draft, withAllBelow } from './draft.ts';
import { nameDrafts } from './names.ts';
import { outlineOf } from './outline.ts';
import { applyRemarks, shareScorer } from './remarks.ts';
import { sourceRows } from './sourceRows.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { understand } from './understand.ts';
import { enterRules, type WordedRules } from './worded/index.ts';

/** `sources`: the sentences that rules were read from, by kind and in the order of the rules. */
export interface SchemeRead extends Outcome<Scheme> {
  sources: Readonly<Record<keyof WordedRules['rules'], readonly (string | undefined)[]>>;
}

/**
 * A document with a table of criteria → the scheme as far as it is understood; undefined when it holds no such table.
 * What is not understood is scored by hand, says so in `review` and in a note, and keeps its words; what the document
 * does not say (classes, tie keys, caps) stays empty. Several tables with the same kind of header are one scheme.
 */
export function readScheme(document: SourceDocument): SchemeRead | undefined {
  const tables = document.blocks.flatMap((block, at) => {
    const source = block.kind === 'table' ? sourceRows(block) : undefined;
    return source ? [{ at, source }] : [];
  });
  const [first] = tables;
  if (!first) return undefined;
  const notes: Note[] = tables.flatMap(({ source }) => source.notes);
  const around = surroundingsOf(document, first.at);
  const outline = outlineOf(tables.flatMap(({ source }) => source.rows));
  notes.push(...outline.notes, ...applyRemarks(outline));
  const { conditions, codes } = takeConditions(outline.top, notes);
  for (const draft of outline.top) understand(draft);
  for (const draft of outline.top) shareScorer(draft);
  splitTotals(outline.top);
  nameDrafts(outline.top, codes);
  const criteria = outline.top.flatMap(withAllBelow).map(criterionOf);
  const base = baseOf(outline.total ?? around.base, outline.top, notes);
  const worded = enterRules(around.inWords, { classes: around.classes.map(({ name }) => name), criteria });
  notes.push(...worded.notes, ...reviewNotes(criteria));
  const value: Scheme = {
    ...schemeOf(around, base, criteria),
    ...worded.rules,
    conditions: [...conditions, ...worded.rules.conditions],
  };
  // Those of rows stand where they stood in the table; only sentences have a sentence to show.
  const rowSources = conditions.map(() => undefined);
  return {
    value,
    notes,
    sources: { ...worded.sources, conditions: [...rowSources, ...worded.sources.conditions] },
  };
}

const schemeOf = (
  { title, caps, classes }: Surroundings,
  base: Points,
  criteria: Criterion[],
): Omit<Scheme, keyof WordedRules['rules']> => ({
  title,
  version: '1',
  base,
  decimals: 2,
  caps,
  tagCaps: [],
  criteria,
  classes,
});

/** Rows that say who is out of the ranking leave the tree. */
function takeConditions(top: Draft[], notes: Note[]): { conditions: Condition[]; codes: string[] } {
  const conditions: Condition[] = [];
  const codes: string[] = [];
  const keep = (draft: Draft): boolean => {
    draft.below = draft.below.filter(keep);
    const condition = draft.below.length === 0 ? conditionOf(draft) : undefined;
    if (!condition) return true;
    conditions.push(condition);
    if (draft.code) codes.push(draft.code.written);
    const said = [draft.row.code, oneLine(draft.text), ...draft.row.words].join(' | ');
    const text = `Dòng “${said}” là điều kiện không xếp hạng, đã ghi ở trang Quy định chấm điểm.`;
    notes.push({ code: 'condition-row', text, where: draft.row.where });
    return false;
  };
  top.splice(0, top.length, ...top.filter(keep));
  return { conditions, codes };
}

/** "115 = 100 + 15 điểm cộng": a part whose points count its bonus is worth the rest, and the bonus on top. */
function splitTotals(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    splitTotals(draft.below);
    const sum = (kind: Criterion['kind']) =>
      draft.below.reduce((all, child) => all + (child.kind === kind ? (child.max ?? 0) : 0), 0);
    const [base, bonus] = [sum('base'), sum('bonus')];
    if (draft.kind !== 'base' || bonus === 0 || base === 0 || draft.max !== base + bonus) continue;
    draft.max = base;
    draft.caps.bonus ??= bonus;
    draft.review.push(
      `Văn bản ghi ${pointsText(base + bonus)} điểm gồm cả điểm thưởng; đang tách ${pointsText(base)} điểm chuẩn và ${pointsText(bonus)} điểm thưởng.`,
    );
  }
}

function baseOf(stated: Points | undefined, top: readonly Draft[], notes: Note[]): Points {
  if (stated !== undefined) return stated;
  const sum = top.reduce((all, { kind, max = 0 }) => all + (kind === 'base' ? max : 0), 0);
  const where: Place = top[0]?.row.where ?? {};
  notes.push({
    code: 'base-not-stated',
    text: `Văn bản không có dòng tổng điểm; tổng điểm chuẩn đang lấy bằng tổng các mục lớn: ${pointsText(sum)}.`,
    where,
  });
  return sum || pointsOf(100);
}

function criterionOf(draft: Draft): Criterion {
  const { name, parent, text, kind, max, caps, method, scorer, row, guide, review } = draft;
  const said = guide.concat(row.words).filter(Boolean).join('\n');
  return {
    code: name,
    ...(parent && { parent: parent.name }),
    text,
    kind,
    ...(max !== undefined && { max }),
    ...(method && { method }),
    ...(Object.keys(caps).length > 0 && { caps }),
    ...(scorer !== undefined && { scorer: oneLine(scorer) }),
    ...(row.evidence !== undefined && !isAdded(draft) && { evidence: row.evidence }),
    ...(row.appliesTo !== undefined && { appliesTo: [oneLine(row.appliesTo)] }),
    ...weightOf(row.weight),
    ...(said !== '' && { guide: said }),
    ...(review.length > 0 && { review: review.join('\n') }),
    where: row.where,
  };
}

/** A row made out of another's words asks for no evidence of its own. */
const isAdded = ({ row, parent }: Draft) => row.isLine && parent?.row.evidence === row.evidence;

function weightOf(text: string | undefined): { weight?: number } {
  const value = Number(text?.replace(/\s*%$/u, '').replace(',', '.'));
  return text === undefined || Number.isNaN(value) ? {} : { weight: value };
}

/** What a person still has to look at, a note for each sentence. */
export const reviewNotes = (criteria: readonly Criterion[]): Note[] =>
  criteria.flatMap(({ code, review = '', where = {} }) =>
    review
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ code: 'criterion-to-review', text: `Cần xem mục ${code}: ${text}`, where })),
  );
