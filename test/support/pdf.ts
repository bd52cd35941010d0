import { strToU8 } from 'fflate';

/**
 * PDF files for tests, as small as they can be: pdf([[text(50, 60, 'Kế hoạch'), line(50, 70, 300, 70)]]) → bytes. Places
 * are points from the upper left corner of an A4 page. The font has no shapes, only letters, each half its size wide.
 */
export type Drawn = string;

const WIDTH = 595;
const HEIGHT = 842;
const SIZE = 10;

const hex = (value: string) =>
  Array.from({ length: value.length }, (_, i) => value.charCodeAt(i).toString(16).padStart(4, '0')).join('');

export const text = (x: number, y: number, words: string, size = SIZE): Drawn =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(words)}> Tj ET`;

/** Text along its own matrix: a b c d. */
export const turned = (matrix: string, x: number, y: number, words: string): Drawn =>
  `BT /F ${SIZE} Tf ${matrix} ${x} ${HEIGHT - y} Tm <${hex(words)}> Tj ET`;

/** Text that is in the file and not to be seen. */
export const unseen = (x: number, y: number, words: string): Drawn => `3 Tr ${text(x, y, words)} 0 Tr`;

export const line = (x: number, y: number, endX: number, endY: number): Drawn =>
  `${x} ${HEIGHT - y} m ${endX} ${HEIGHT - y + (y - endY)} l S`;

/** A border as browsers draw it: a thin filled box. */
export const bar = (x: number, y: number, width: number, height: number): Drawn =>
  `${x} ${HEIGHT - y - height} ${width} ${height} re f`;

/** The lines of a grid, by the x and y of its lines. */
export const grid = (xs: readonly number[], ys: readonly number[]): Drawn[] => [
  ...ys.map((y) => line(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)),
  ...xs.map((x) => line(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)),
];

/** Texts into the cells of a grid, each 3 points from the left and 12 from above; lines of a cell by "\n". */
export const fill = (
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): Drawn[] =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell === ''
        ? []
        : cell.split('\n').map((words, i) => text((xs[c] ?? 0) + 3, (ys[r] ?? 0) + 12 + 12 * i, words)),
    ),
  );

/** `extra` goes into each page's dictionary ("/Rotate 90"), `trailer` into the trailer. */
export function pdf(pages: readonly (readonly Drawn[])[], extra = '', trailer = ''): Uint8Array {
  const bodies = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent -200/CapHeight 700/StemV 80>>',
    stream(TO_UNICODE),
    ...pages.flatMap((drawn, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${8 + 2 * i} 0 R${extra}>>`,
      stream(`0.5 w ${drawn.join('\n')}`),
    ]),
  ];
  return assemble(bodies, trailer);
}

const stream = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`;

function assemble(bodies: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = bodies.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = bodies.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return strToU8(
    `${file}${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** Where letters in use lie: Latin, marks, Vietnamese, signs, ligatures. Codes are the letters themselves. */
const BLOCKS = ['00', '01', '03', '1e', '20', 'fb'];
const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
  '1 begincodespacerange <0000> <ffff> endcodespacerange',
  `${BLOCKS.length} beginbfrange`,
  ...BLOCKS.map((high) => `<${high}00> <${high}ff> <${high}00>`),
  'endbfrange',
  'endcmap end end',
].join('\n');
