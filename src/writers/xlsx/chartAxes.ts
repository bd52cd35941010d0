import { type ChartModel, countStep, type SheetModel } from '../../core/workbook/index.ts';
import { lineXml, textLook, titleXml } from './chartXml.ts';

/** Both axes of a chart; lying bars begin at the top, as their table does. ECMA-376 Part 1, 21.2.2.25 and 21.2.2.226. */
export function axesXml(chart: ChartModel, { rows }: SheetModel): string {
  const { kind, months, axes = {} } = chart;
  const step = countStep(chart, rows);
  const lying = kind === 'bar';
  const categories =
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${axisTitle(axes.categories, lying)}` +
    `<c:numFmt formatCode="${months ? 'mm/yyyy' : 'General'}" sourceLinked="${months ? 0 : 1}"/>${TICKS}` +
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>';
  const values =
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${lineXml('#D9D9D9', 6350)}</c:spPr></c:majorGridlines>` +
    `${axisTitle(axes.values, !lying)}<c:numFmt formatCode="General" sourceLinked="0"/>${TICKS}` +
    `<c:crossAx val="1001"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>` +
    `${step === undefined ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`;
  return categories + values;
}

const TICKS =
  '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  `<c:spPr>${lineXml('#808080', 9525)}</c:spPr>${textLook({ size: 1000 })}`;

const axisTitle = (text: string | undefined, isUpright: boolean): string =>
  text === undefined ? '' : titleXml(text, { size: 1000, ...(isUpright && { turned: true }) });
