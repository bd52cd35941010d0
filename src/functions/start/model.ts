/** The languages of Excel's help; the errors are said in the one that Excel shows. */
export type Language = 'vi' | 'en';
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
/** As the manifest has it: English for an English Excel, Vietnamese for all others. */
export const languageOf = (locale: string): Language => (/^en\b/iu.test(locale) ? 'en' : 'vi');
/** One sentence in each language. */
export type Sentence = Readonly<Record<Language, string>>;

/** What Excel hands over for a cell; a blank one, or a parameter left out, is null, undefined or ''. */
export type Cell = string | number | boolean | null | undefined;
/** A range comes row by row. */
export type Argument = Cell | readonly (readonly Cell[])[];

export interface Parameter {
  name: Sentence;
  description: Sentence;
  optional?: true;
  /** A whole range instead of one cell. */
  range?: true;
}

/** One function of Excel: `=TDKT.HAN(A2; 2022)` runs `run(['Quý III', 2022])`. Pure: same cells, same answer. */
export interface CellFunction {
  description: Sentence;
  /** In the order of `run`'s arguments; the metadata is made from this list. */
  parameters: readonly Parameter[];
  result: 'number' | 'string';
  /** @throws CellError that Excel shows beside the cell */
  run(args: readonly Argument[]): number | string;
}

/** `no-answer` is #N/A: rightly asked, but there is none (IFNA answers it); `wrong-use` is #VALUE!. */
export type CellErrorKind = 'no-answer' | 'wrong-use';

/** What the cell shows instead of a value, and the sentence that Excel shows on the error's card. */
export class CellError extends Error {
  override readonly name = 'CellError';
  constructor(
    readonly kind: CellErrorKind,
    readonly sentence: Sentence,
  ) {
    super(sentence.vi);
  }
}
