import {
  type Area,
  areaAddress,
  cellAddress,
  columnLetters,
  formulaAfter,
  formulaBelow,
  movedArea,
  movedRow,
  parseArea,
  type RowMove,
} from '../../core/workbook/index.ts';
import type { LikeMove } from './kept.ts';
import { cellsOf, rowsOf } from './patchSheet.ts';
import { attributeOf, elementOf, tagsOf, withAttribute } from './scan.ts';
import { withTexts } from './texts.ts';

/** A worksheet after rows came or went: its rows, all that says an area, and its formulas. ECMA-376 Part 1, 18.3. */
export function movedSheet(xml: string, sheet: string, move: LikeMove): string {
  const told = withRules(xml, sheet, move);
  const data = elementOf(told, 'sheetData');
  if (!data) return told;
  return (
    movedAreasOf(told.slice(0, data.innerStart), move) +
    movedRows(told.slice(data.innerStart, data.innerEnd), move) +
    tidied(movedAreasOf(told.slice(data.innerEnd), move))
  );
}

/** Formulas of cells and of rules; a rule is written for the first row of its area, which may be gone. */
function withRules(xml: string, sheet: string, move: RowMove): string {
  let top: number | undefined;
  return withTexts(xml, FORMULAS, (text, name, isIn) => {
    const areas = isIn('conditionalFormatting') ?? isIn('dataValidation');
    top = name === 'f' || areas === undefined ? undefined : topOf(attributeOf(areas, 'sqref') ?? '');
    const isGone = top !== undefined && move.count < 0 && top >= move.at && top < move.at - move.count;
    const based = isGone ? formulaBelow(text, move.at - move.count - (top ?? 0)) : text;
    return formulaAfter(based, sheet, sheet, move);
  });
}
/** Of the first of several areas, for which a rule is written. */
const topOf = (areas: string) => parseArea(areas.split(/\s+/u)[0] ?? '')?.top;

/** Also those of extensions, "xm:f". */
export const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'formula1', 'formula2']);

function movedRows(xml: string, move: LikeMove): string {
  const parts: string[] = [];
  let isPut = move.count < 0;
  const rows = rowsOf(xml);
  const like = rows.find(({ row }) => row === move.like);
  const model = like && xml.slice(like.start, like.end);
  for (const { row, start, end } of rows) {
    if (!isPut && row >= move.at) {
      parts.push(...newRows(model, move));
      isPut = true;
    }
    const next = movedRow(row, move);
    if (next !== undefined) parts.push(renumbered(xml.slice(start, end), next, move));
  }
  return parts.join('');
}

function newRows(model: string | undefined, { at, count }: RowMove): string[] {
  if (model === undefined) return [];
  const styles = cellsOf(model).map(({ column, raw }) => [column, attributeOf(raw, 's')] as const);
  const open = model.slice(0, model.indexOf('>') + 1).replace(/\/>$/u, '>');
  return Array.from({ length: count }, (_, i) => {
    const cells = styles.map(([column, style]) =>
      style === undefined ? '' : `<c r="${cellAddress(at + i, column)}" s="${style}"/>`,
    );
    // Its height was made for what stands in it.
    const bare = ['ht', 'customHeight', 'hidden', 'spans'].reduce(
      (tag, name) => withAttribute(tag, name, undefined),
      withAttribute(open, 'r', String(at + i + 1)),
    );
    return `${bare}${cells.join('')}</row>`;
  });
}

function renumbered(raw: string, row: number, move: RowMove): string {
  let out = '';
  let done = 0;
  let column = -1;
  for (const { name, kind, start, end } of tagsOf(raw)) {
    const tag = raw.slice(start, end);
    if (kind === 'close' || (name !== 'row' && name !== 'c' && name !== 'f')) continue;
    out += raw.slice(done, start);
    done = end;
    if (name === 'row') out += withAttribute(tag, 'r', String(row + 1));
    else if (name === 'f') out += movedTag(tag, ['ref'], move) ?? tag;
    else {
      const letters = /^[A-Z]+/u.exec(attributeOf(tag, 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : (cellsOf(`${tag}</c>`)[0]?.column ?? column + 1);
      out += withAttribute(tag, 'r', `${columnLetters(column)}${row + 1}`);
    }
  }
  return out + raw.slice(done);
}

const AREAS = ['ref', 'sqref', 'topLeftCell', 'activeCell'];

/** Every tag that says an area, moved; an element whose areas are all gone goes with all that is in it. */
function movedAreasOf(xml: string, move: RowMove): string {
  let out = '';
  let done = 0;
  for (const { name, kind, start, end } of tagsOf(xml)) {
    if (start < done || kind === 'close') continue;
    const tag = xml.slice(start, end);
    if (name === 'brk') {
      out += xml.slice(done, start) + movedBreak(tag, move);
      done = end;
      continue;
    }
    const next = movedTag(tag, AREAS, move);
    if (next === tag) continue;
    out += xml.slice(done, start) + (next ?? '');
    done = next === undefined && kind === 'open' ? (elementOf(xml, name, start)?.end ?? end) : end;
  }
  return withTexts(out + xml.slice(done), SQREF, (text) => movedList(text, move) ?? text);
}
const SQREF: ReadonlySet<string> = new Set(['sqref']);

/** undefined: nothing of its areas is left. Where the cursor stood is no reason to go. */
function movedTag(tag: string, names: readonly string[], move: RowMove): string | undefined {
  let next = tag;
  for (const name of names) {
    const areas = attributeOf(tag, name);
    if (areas === undefined || parseArea(areas.split(/\s+/u)[0] ?? '') === undefined) continue;
    const moved = movedList(areas, move);
    const isView = /^<(?:\w+:)?(?:selection|pane|sheetView)\b/u.test(tag);
    if (moved === undefined && !isView) return undefined;
    if (moved !== areas) next = withAttribute(next, name, moved ?? 'A1');
  }
  return next;
}

function movedList(areas: string, move: RowMove): string | undefined {
  const moved = areas.split(/\s+/u).flatMap((address) => {
    const area = parseArea(address);
    return area ? movedAddress(area, move) : [address];
  });
  return moved.length > 0 ? moved.join(' ') : undefined;
}

function movedAddress(area: Area, move: RowMove): string[] {
  const next = movedArea(area, move);
  return next ? [areaAddress(next)] : [];
}

/** A page break stands below the row of its number. */
const movedBreak = (tag: string, move: RowMove): string => {
  const id = Number(attributeOf(tag, 'id') ?? 0);
  return withAttribute(tag, 'id', String(movedRow(id, move) ?? move.at));
};

/** Lists that have become empty, and what they said of their length. */
const tidied = (xml: string): string =>
  xml
    .replace(/(<(?:mergeCells|dataValidations)\b[^>]*?)\scount="\d+"/gu, '$1')
    .replace(
      /<(mergeCells|hyperlinks|dataValidations|ignoredErrors|protectedRanges|conditionalFormatting)\b[^>]*>\s*<\/\1>/gu,
      '',
    );
