import { areaAddress, type TableModel } from '../../core/workbook/index.ts';
import { escapeName, escapeXml, mainPart } from './xml.ts';

/** A table's part; `id` is unique in the workbook. A formula makes a calculated column: rows added by hand get it. */
export function tableXml({ name, area, columns }: TableModel, id: number): string {
  const ref = areaAddress(area);
  const lines = columns.map(({ header, formula }, i) => {
    const head = `<tableColumn id="${i + 1}" name="${escapeName(header)}"`;
    if (formula === undefined) return `${head}/>`;
    return `${head}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return mainPart(
    'table',
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${lines.join('')}</tableColumns>` +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    ` id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0"`,
  );
}
