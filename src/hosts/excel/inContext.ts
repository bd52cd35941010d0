/**
 * Work against the workbook, without Excel.run: that one keeps every object alive on the other side and needs a request
 * more to let them go. Objects made here are used before the next sync only, or are sheets, which Excel knows by id.
 */
export const inContext = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  work(new Excel.RequestContext());
