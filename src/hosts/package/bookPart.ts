import type { BookContent, NameModel } from '../../core/workbook/index.ts';
import { fixedAddress, quoteSheet } from '../../core/workbook/index.ts';
import { escapeXml } from '../../writers/xlsx/index.ts';
import { attributeOf, childrenOf, elementOf, withAttribute } from './scan.ts';

/** A sheet of the workbook to be: the part that holds it, and how it stood in the old file. */
export interface PlacedSheet {
  name: string;
  relation: string;
  /** Its element in the old workbook; absent: it is new. */
  raw?: string;
}

/** Names that belong to a new sheet: print areas and titles, by its place among the new ones. */
export type LocalNames = ReadonlyMap<string, readonly string[]>;

/** The main part with these sheets in this order, the names of now, and a wish to be counted anew when opened. */
export function patchWorkbook(
  xml: string,
  placed: readonly PlacedSheet[],
  names: BookContent['names'],
  local: LocalNames,
  wasName: (name: string) => boolean,
): string {
  const standing = elementOf(xml, 'sheets');
  if (!standing) return xml;
  const old = childrenOf(xml, standing);
  let id = Math.max(0, ...old.map((raw) => Number(attributeOf(raw, 'sheetId') ?? 0)));
  const sheets = placed.map(({ name, relation, raw }) =>
    raw === undefined
      ? `<sheet name="${escapeXml(name)}" sheetId="${++id}" xmlns:r="${RELATIONS}" r:id="${relation}"/>`
      : withAttribute(raw, 'name', name),
  );
  const places = new Map(placed.map(({ raw }, i) => [raw === undefined ? -1 : old.indexOf(raw), i]));
  const definedNames = [...oldNames(xml, places, wasName), ...newLocal(placed, local), ...names.map(nameXml)];
  const withSheets = `${xml.slice(0, standing.start)}<sheets>${sheets.join('')}</sheets>${xml.slice(standing.end)}`;
  return recounted(withNames(clampedViews(withSheets, placed.length), definedNames));
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Names of one sheet go with it; names that are formulas stay; those of cells are told anew. */
function oldNames(
  xml: string,
  places: ReadonlyMap<number, number>,
  wasName: (name: string) => boolean,
): string[] {
  const standing = elementOf(xml, 'definedNames');
  if (!standing) return [];
  return childrenOf(xml, standing).flatMap((raw) => {
    const sheet = attributeOf(raw, 'localSheetId');
    if (sheet === undefined) return wasName(attributeOf(raw, 'name') ?? '') ? [] : [raw];
    const place = places.get(Number(sheet));
    return place === undefined ? [] : [withAttribute(raw, 'localSheetId', String(place))];
  });
}

const newLocal = (placed: readonly PlacedSheet[], local: LocalNames): string[] =>
  placed.flatMap(({ name, raw }, i) =>
    raw === undefined
      ? (local.get(name) ?? []).map((one) => withAttribute(one, 'localSheetId', String(i)))
      : [],
  );

const nameXml = ({ name, sheet, area }: NameModel): string =>
  `<definedName name="${escapeXml(name)}">${escapeXml(`${quoteSheet(sheet)}!${fixedAddress(area)}`)}</definedName>`;

/** ECMA-376 Part 1, 18.2.27: what comes before the names. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

function withNames(xml: string, names: readonly string[]): string {
  const whole = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
  const standing = elementOf(xml, 'definedNames');
  if (standing) return xml.slice(0, standing.start) + whole + xml.slice(standing.end);
  const at = Math.max(...BEFORE_NAMES.flatMap((name) => elementOf(xml, name)?.end ?? []));
  return xml.slice(0, at) + whole + xml.slice(at);
}

function recounted(xml: string): string {
  const standing = elementOf(xml, 'calcPr');
  if (standing)
    return (
      xml.slice(0, standing.start) +
      withAttribute(xml.slice(standing.start, standing.end), 'fullCalcOnLoad', '1') +
      xml.slice(standing.end)
    );
  const names = [...BEFORE_NAMES, 'definedNames'].flatMap((name) => elementOf(xml, name)?.end ?? []);
  const at = Math.max(...names);
  return `${xml.slice(0, at)}<calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}

/** The chosen tab must be one that is there. */
function clampedViews(xml: string, sheets: number): string {
  return xml.replace(/\b(activeTab|firstSheet)="(\d+)"/gu, (whole, name: string, at: string) =>
    Number(at) < sheets ? whole : `${name}="0"`,
  );
}
