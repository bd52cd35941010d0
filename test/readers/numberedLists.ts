import fc from 'fast-check';
import { docx, item, p } from '../support/docxFixtures.ts';

/** Documents full of automatic numbers, drawn at random from all that lists of Word can be. */

const FORMATS = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'decimalZero'];

/** "%1.%2.", "%2)", "(%2)", "%1.%2": the text of a level may name all above it. */
const levelText = (at: number) =>
  fc.constantFrom(
    `%${at + 1}.`,
    `%${at + 1})`,
    `(%${at + 1})`,
    `Mục %${at + 1}:`,
    Array.from({ length: at + 1 }, (_, i) => `%${i + 1}.`).join(''),
    at > 0 ? `%${at}.%${at + 1}` : '%1/',
  );

const level = (at: number) =>
  fc
    .record({
      format: fc.constantFrom(...FORMATS),
      text: levelText(at),
      start: fc.constantFrom(1, 1, 1, 2, 5),
      suffix: fc.constantFrom('tab', 'space'),
    })
    .map(
      ({ format, text, start, suffix }) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:suff w:val="${suffix}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    );
/** A bullet comes last, so that no other level names its number. */
const BULLET =
  '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="-"/></w:lvl>';

const abstract = (id: number) =>
  fc
    .tuple(level(0), level(1), level(2))
    .map(
      (levels) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}${BULLET}</w:abstractNum>`,
    );

/** A list of its own, or one that begins anew; only at the first level, where Word and LibreOffice agree. */
const list = (id: number) =>
  fc
    .option(fc.integer({ min: 1, max: 4 }), { nil: undefined })
    .map(
      (start) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${id % 2}"/>${start === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`,
    );

interface Line {
  numId: number;
  level: number;
}
const line: fc.Arbitrary<Line> = fc.record({
  numId: fc.integer({ min: 0, max: 4 }),
  level: fc.integer({ min: 0, max: 3 }),
});

/** A list is first used at its first level: what stands above a level that has not come yet, programs disagree on. */
function written(lines: readonly Line[]): string {
  const used = new Set<number>();
  const paragraphs = lines.map(({ numId, level: at }, i) => {
    const isFirst = !used.has(numId);
    used.add(numId);
    return numId === 0 ? p(`đoạn ${i}`) : item(`việc ${i}`, numId, isFirst ? 0 : at);
  });
  return paragraphs.join('');
}

export const numberedDocument: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.tuple(abstract(0), abstract(1)),
    fc.tuple(list(1), list(2), list(3), list(4)),
    fc.array(line, { minLength: 10, maxLength: 30 }),
  )
  .map(([abstracts, lists, lines]) =>
    docx(written(lines), { numbering: abstracts.join('') + lists.join('') }),
  );
