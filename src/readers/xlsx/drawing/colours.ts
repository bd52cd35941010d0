import { attribute, numberAttribute, readXml, type XmlAttributes, type Zip } from '../../shared/index.ts';

/** Asks for the colour of an element, "#RRGGBB"; undefined: automatic, or of a kind that is not known. */
export type Colours = (attributes: XmlAttributes) => string | undefined;

/** Files name theme colours by the order of the menu, in which light comes before dark. ECMA-376 Part 1, 18.8.3. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  ...Array.from({ length: 6 }, (_, i) => `accent${i + 1}`),
  'hlink',
  'folHlink',
];

/** The palette of Excel 97, from index 8; the eight before are the same as the first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export function readColours(zip: Zip, theme: string | undefined): Colours {
  const named = theme !== undefined && zip.has(theme) ? readTheme(zip.text(theme), theme) : new Map();
  return (attributes) => {
    const rgb = attribute(attributes, 'rgb');
    const index = numberAttribute(attributes, 'indexed');
    const place = numberAttribute(attributes, 'theme');
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : place !== undefined
          ? (named.get(ORDER[place] ?? '') as string | undefined)
          : index === undefined
            ? undefined
            : PALETTE[index < 8 ? index : index - 8];
    if (base === undefined || !/^[0-9a-f]{6}$/iu.test(base)) return undefined;
    return `#${tinted(base, Number(attribute(attributes, 'tint') ?? 0))}`.toUpperCase();
  };
}

function readTheme(xml: string, part: string): Map<string, string> {
  const found = new Map<string, string>();
  let within: string | undefined;
  readXml(
    xml,
    {
      open(name, attributes) {
        if (ORDER.includes(name)) within = name;
        const value = attribute(attributes, 'lastClr') ?? attribute(attributes, 'val');
        if (within && (name === 'srgbClr' || name === 'sysClr') && value) found.set(within, value);
      },
      close(name) {
        if (name === within) within = undefined;
      },
    },
    part,
  );
  return found;
}

/** Lighter towards white, darker towards black; near enough to the luminance that the standard means. */
function tinted(hex: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return hex;
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, '0');
  };
  return part(0) + part(2) + part(4);
}
