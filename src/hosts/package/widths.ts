import { type SheetSnapshot, USUAL_WIDTH } from '../../core/workbook/index.ts';
import { attributeOf, childrenOf, elementOf, withAttribute } from './scan.ts';

/** Columns that a person made wider or narrower: their width in characters. */
export function widthChanges(before: SheetSnapshot, now: SheetSnapshot): Map<number, number> {
  const [old, next] = [before, now].map(({ look }) => look?.columns ?? []);
  return new Map(
    (next ?? []).flatMap(({ width }, column): [number, number][] =>
      width === old?.[column]?.width || (old?.[column] === undefined && width === USUAL_WIDTH)
        ? []
        : [[column, width]],
    ),
  );
}

interface Span {
  min: number;
  max: number;
  raw: string;
}

/** The worksheet with these widths; a span of columns that said one for all of them is parted. ECMA-376 Part 1, 18.3.1.13. */
export function withWidths(xml: string, widths: ReadonlyMap<number, number>): string {
  if (widths.size === 0) return xml;
  const standing = elementOf(xml, 'cols');
  let spans = (standing ? childrenOf(xml, standing) : []).map(spanOf);
  for (const [column, width] of widths) spans = sized(spans, column + 1, width);
  const cols = spans
    .sort((a, b) => a.min - b.min)
    .map(({ min, max, raw }) => withAttribute(withAttribute(raw, 'min', String(min)), 'max', String(max)));
  const whole = `<cols>${cols.join('')}</cols>`;
  const at = standing ?? elementOf(xml, 'sheetData');
  if (!at) return xml;
  return xml.slice(0, at.start) + whole + xml.slice(standing ? standing.end : at.start);
}

function spanOf(raw: string): Span {
  const min = Number(attributeOf(raw, 'min') ?? 1);
  return { min, max: Number(attributeOf(raw, 'max') ?? min), raw };
}

function sized(spans: readonly Span[], column: number, width: number): Span[] {
  const around = spans.find(({ min, max }) => column >= min && column <= max);
  const raw = around?.raw ?? '<col/>';
  const own = withAttribute(withAttribute(raw, 'width', String(width)), 'customWidth', '1');
  const parts = [
    ...(around && around.min < column ? [{ ...around, max: column - 1 }] : []),
    { min: column, max: column, raw: own },
    ...(around && around.max > column ? [{ ...around, min: column + 1 }] : []),
  ];
  return [...spans.filter((one) => one !== around), ...parts];
}
