import type { HtmlAttributes } from './tokenize.ts';

/** What the attributes of an element say that matters to reading. */
export interface Look {
  isHidden: boolean;
  isStruck: boolean;
  /** A font of signs: its letters are pictures. */
  hasSignFont: boolean | undefined;
  /** The number or bullet Word put before a paragraph. */
  isListMark: boolean;
  /** Spaces and line ends count as they stand. */
  keepsSpaces: boolean | undefined;
  /** The part of a page Word writes here: 'comment-list', 'footnote-list'… */
  part: string | undefined;
  listStyle: string | undefined;
  /** Excel gives a long text beside blank cells a colspan that is no merge. */
  runsOver: boolean;
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
const STRUCK = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const FONT = /(?:^|;)\s*font-family\s*:\s*([^;]{1,200})/iu;
const WHITE_SPACE = /(?:^|;)\s*white-space\s*:\s*([a-z-]{1,20})/iu;
const PART = /(?:^|;)\s*mso-element\s*:\s*([a-z-]{1,40})/iu;
const LIST_MARK = /(?:^|;)\s*mso-list\s*:\s*ignore/iu;
const RUNS_OVER = /(?:^|;)\s*mso-ignore\s*:\s*colspan/iu;
const LIST_STYLE = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]{1,60})/iu;

const PLAIN: Look = {
  isHidden: false,
  isStruck: false,
  hasSignFont: undefined,
  isListMark: false,
  keepsSpaces: undefined,
  part: undefined,
  listStyle: undefined,
  runsOver: false,
};

export function lookOf(attributes: HtmlAttributes): Look {
  const style = attributes.get('style');
  if (style === undefined) return attributes.has('hidden') ? { ...PLAIN, isHidden: true } : PLAIN;
  const font = FONT.exec(style)?.[1];
  const space = WHITE_SPACE.exec(style)?.[1];
  return {
    isHidden: HIDDEN.test(style) || attributes.has('hidden'),
    isStruck: STRUCK.test(style),
    hasSignFont: font === undefined ? undefined : /symbol|wingdings|webdings|courier/iu.test(font),
    isListMark: LIST_MARK.test(style),
    keepsSpaces: space === undefined ? undefined : /^(?:pre|break-spaces)/iu.test(space),
    part: PART.exec(style)?.[1]?.toLowerCase(),
    listStyle: LIST_STYLE.exec(style)?.[1]?.trim().toLowerCase(),
    runsOver: RUNS_OVER.test(style),
  };
}
