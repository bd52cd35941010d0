/** The functions by the id that Excel keeps in workbooks: never changed once a version went out. */
export const FUNCTION_IDS = ['HAN', 'TUNGAY', 'LOAIHAN', 'DONVI', 'SODONVI'] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** What stands before the dot: =TDKT.HAN(…). */
export const NAMESPACE = 'TDKT';
