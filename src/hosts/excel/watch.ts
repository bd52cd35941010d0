import { parseArea, type SheetChange } from '../../core/workbook/index.ts';
import { inContext } from './inContext.ts';

/** Tells every change that is not our own: own writes fire events too (excel.md, 9). */
export async function watchSheets(
  listener: (change: SheetChange) => void,
  isWriting: () => boolean,
): Promise<() => Promise<void>> {
  const handler = await inContext(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      const remote = event.source === 'Remote';
      if (isOwn(event, isWriting)) return;
      const sheet = await nameOf(event.worksheetId);
      if (sheet === undefined) return;
      const area = parseArea(event.address);
      listener({ sheet, remote, ...(area && { area }) });
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/**
 * ExcelApi 1.14 tells who wrote, so that what a person types while we write is heard. Before it all that comes meanwhile
 * is taken for ours.
 */
const isOwn = (
  { triggerSource, source }: Pick<Excel.WorksheetChangedEventArgs, 'triggerSource' | 'source'>,
  isWriting: () => boolean,
): boolean => (triggerSource ? triggerSource === 'ThisLocalAddin' : source !== 'Remote' && isWriting());

/** Undefined for a sheet that has gone meanwhile. */
const nameOf = (id: string): Promise<string | undefined> =>
  inContext(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
