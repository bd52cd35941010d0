import type { Place } from '../../core/outcome/index.ts';
import type { Sink } from './model.ts';

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
    style: undefined,
    numId: undefined,
    level: undefined,
    runsOn: false,
    isContinued: carried.trim() !== '',
    boxes: [],
    where,
  };
}
