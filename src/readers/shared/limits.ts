/** How much of a package is read at most. A plan of 1,500 rows is 300 kB zipped and 8 MB of XML; images are not read. */
export interface ZipLimits {
  /** Bytes of the file itself. */
  file: number;
  entries: number;
  /** Bytes of one part and of all parts, unpacked. */
  part: number;
  total: number;
  /** Unpacked to packed size of a part that is larger than `ratioFrom`. */
  ratio: number;
  ratioFrom: number;
}

const MB = 1024 * 1024;

export const ZIP_LIMITS: ZipLimits = {
  file: 100 * MB,
  entries: 10_000,
  part: 160 * MB,
  total: 1000 * MB,
  ratio: 400,
  ratioFrom: 8 * MB,
};

/** Rows of one document, all tables together: more is not a plan, and the pane would stand still. */
export const MAX_ROWS = 50_000;

/**
 * Filled cells of one workbook, all sheets together; its rows are not counted, as blank ones cost nothing. A round of
 * 600 units and 200 criteria fills 2.4 million, with every layer, reason and evidence given.
 */
export const MAX_CELLS = 3_000_000;

/** The widest cell that is believed: Word and Excel for the web stop at 63 columns, HTML at 1,000. */
export const MAX_SPAN = 1000;

/** Letters of one pasted or opened text, HTML or XML. */
export const MAX_CHARS = 160 * MB;

/** Positions of the grid of one table: a hostile file can claim 50,000 rows of 1,000 columns in a few letters. */
export const MAX_POSITIONS = 5_000_000;
