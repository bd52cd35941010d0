import type { Place } from '../../core/outcome/index.ts';
import { convertLegacy } from '../../core/text/index.ts';
import type { Sink } from './model.ts';

/** As they stand, as capitals, or in a font of TCVN3 that has capitals where others have small letters. */
export type Letters = 'plain' | 'caps' | 'oldCaps';

const SHOWN: Record<Letters, (text: string) => string> = {
  plain: (text) => text,
  caps: (text) => text.toUpperCase(),
  oldCaps: (text) => convertLegacy(text, 'tcvn3').toUpperCase(),
};

/** "Kế hoạch" with the mark "all capitals" → "KẾ HOẠCH", as people see it. */
export const shownLetters = (text: string, letters: Letters): string => SHOWN[letters](text);

/** A paragraph while it is read. */
export interface Paragraph {
  text: string;
  /** Letters with the mark "hidden". */
  hidden: string;
  /** Letters crossed out by hand, without a tracked change. */
  struck: string;
  /** Letters between the code of a field and its result. */
  code: string;
  /** The run just open is hidden. */
  isHidden: boolean;
  /** The run just open is crossed out. */
  isStruck: boolean;
  /** How the letters of the run just open are shown. */
  letters: Letters;
  style: string | undefined;
  numId: number | undefined;
  level: number | undefined;
  /** Its end was deleted by a tracked change: it runs on into the next one. */
  runsOn: boolean;
  /** It goes on with the text of the one before, and with its number. */
  isContinued: boolean;
  /** Text boxes anchored in it. */
  boxes: Sink[];
  where: Place;
}

export function newParagraph(where: Place, carried = ''): Paragraph {
  return {
    text: carried,
    hidden: '',
    struck: '',
    code: '',
    isHidden: false,
    isStruck: false,
    letters: 'plain',
    style: undefined,
    numId: undefined,
    level: undefined,
    runsOn: false,
    isContinued: carried.trim() !== '',
    boxes: [],
    where,
  };
}
