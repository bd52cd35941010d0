import type { XmlHandlers } from '../shared/index.ts';
import { CLOSE, OPEN, REMOVED, SKIPPED } from './elements.ts';
import type { Walk } from './walk.ts';

/** Leads the tokens of a part into the walk, leaving out whole subtrees where they are not the text people see. */
export function steer(walk: Walk): Required<XmlHandlers> {
  let skipping = 0;
  return {
    open(name, attributes) {
      if (skipping > 0 || isLeftOut(walk, name)) skipping++;
      else OPEN.get(name)?.(walk, attributes);
    },
    close(name) {
      if (skipping > 0) skipping--;
      else CLOSE.get(name)?.(walk);
    },
    text(text) {
      if (walk.inText && skipping === 0) walk.write(text);
    },
  };
}

function isLeftOut(walk: Walk, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  if (REMOVED.has(name)) return remove(walk);
  if (name === 'Choice' || name === 'Fallback') return !takeAlternative(walk);
  return false;
}

/** A deletion is of a row (in trPr), of a paragraph's end (in pPr) or of what it holds. */
function remove(walk: Walk): boolean {
  walk.changes++;
  if (walk.inRowProperties) walk.tables.deleteRow();
  else if (walk.inParagraphProperties && walk.paragraph) walk.paragraph.runsOn = true;
  return true;
}

/** Of the ways to show one thing the first is taken; the others say the same for older programs. */
function takeAlternative(walk: Walk): boolean {
  const { alternatives } = walk;
  if (alternatives.length === 0) return true;
  const isTaken = alternatives[alternatives.length - 1];
  alternatives[alternatives.length - 1] = true;
  return !isTaken;
}
