import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import {
  methodTexts,
  numberOf,
  pointsText,
  type Award,
  type Criterion,
  type Quota,
  type Scheme,
  type TieKey,
} from '../../../src/core/scoring/index.ts';
import type { SourceDocument } from '../../../src/core/table/index.ts';
import type { CriteriaSample } from '../../core/scoring/fromDocument/samples/sample.ts';

/** A cell of a sample: what it says, over how many columns, and whether it goes on with the one above. */
interface SampleCell {
  text: string;
  span: number;
  goesOn: boolean;
  down: number;
}

/** The rows of a sample as cells: "^" is merged upwards, "… >" to the right over the blank ones. */
export function cellsOf({ rows }: Pick<CriteriaSample, 'rows'>): SampleCell[][] {
  const lines = rows
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells, y) => {
    const made: SampleCell[] = [];
    for (let x = 0; x < cells.length; x += 1) {
      const text = cells[x] ?? '';
      let span = 1;
      if (text.endsWith(' >')) while (cells[x + span] === '') span += 1;
      let down = 1;
      while (text !== '^' && lines[y + down]?.[x] === '^') down += 1;
      made.push({ text: text.replace(/ >$/u, '').replaceAll('⏎', '\n'), span, goesOn: text === '^', down });
      x += span - 1;
    }
    return made;
  });
}

/** As the readers of files with merged cells give it. */
export function documentOfSample(sample: CriteriaSample): SourceDocument {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, where: {} });
  const rows = cellsOf(sample).map((row, y) => {
    let column = 0;
    const cells = row.flatMap(({ text, span, goesOn, down }) => {
      const cell = { text, column, colSpan: span, rowSpan: down };
      column += span;
      return goesOn ? [] : [cell];
    });
    return { cells, where: { table: 1, row: y + 1 } };
  });
  return {
    file: 'mẫu',
    blocks: [
      ...sample.above.map(paragraph),
      { kind: 'table', rows, where: { table: 1 } },
      ...sample.below.map(paragraph),
    ],
  };
}

/** As text with tabs; a cell of several lines stands on one, as people paste it. */
export const asText = (sample: CriteriaSample): Uint8Array =>
  new TextEncoder().encode(
    [
      ...sample.above,
      ...cellsOf(sample).map((row) =>
        row
          .map(
            ({ text, span, goesOn }) => (goesOn ? '' : text.replaceAll('\n', ' ; ')) + '\t'.repeat(span - 1),
          )
          .join('\t'),
      ),
      '',
      ...sample.below,
    ].join('\n'),
  );

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

export const asHtml = (sample: CriteriaSample): Uint8Array =>
  new TextEncoder().encode(
    `<html><body>${sample.above.map((line) => `<p>${escaped(line)}</p>`).join('')}<table>${cellsOf(sample)
      .map(
        (row) =>
          `<tr>${row
            .filter(({ goesOn }) => !goesOn)
            .map(({ text, span, down }) => `<td colspan="${span}" rowspan="${down}">${escaped(text)}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>${sample.below.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`,
  );

/** As a Word file made by the library that others use for it. */
export async function asDocx(sample: CriteriaSample): Promise<Uint8Array> {
  const rows = cellsOf(sample).map(
    (row) =>
      new TableRow({
        children: row.map(
          ({ text, span, goesOn, down }) =>
            new TableCell({
              columnSpan: span,
              ...(goesOn && { verticalMerge: VerticalMergeType.CONTINUE }),
              ...(down > 1 && { verticalMerge: VerticalMergeType.RESTART }),
              children: (goesOn ? '' : text).split('\n').map((line) => new Paragraph(line)),
            }),
        ),
      }),
  );
  const children = [
    ...sample.above.map((line) => new Paragraph(line)),
    new Table({ rows }),
    ...sample.below.map((line) => new Paragraph(line)),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const KINDS = { base: 'chuẩn', bonus: 'thưởng', deduction: 'trừ' } as const;

/** "A1 chuẩn 30 Chấm trực tiếp [trừ ≤ 5]": a criterion on one line. */
export function shown({ code, kind, max, method, caps = {} }: Criterion): string {
  const texts = method && methodTexts(method);
  const limits = [
    caps.bonus !== undefined && `thưởng ≤ ${pointsText(caps.bonus)}`,
    caps.deduction !== undefined && `trừ ≤ ${pointsText(caps.deduction)}`,
  ].filter(Boolean);
  return [
    code,
    KINDS[kind],
    max !== undefined && pointsText(max),
    texts?.label,
    texts?.parameters && `(${texts.parameters})`,
    limits.length > 0 && `[${limits.join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Tốt ≤ 20% của Khá mỗi cụm" */
export const quotaText = ({ class: name, share, count, of, scope }: Quota) =>
  [
    `${name} ≤ ${share === undefined ? (count ?? '') : `${share}%`}`,
    of && `của ${of}`,
    scope === 'cluster' ? 'mỗi cụm' : 'tất cả',
  ]
    .filter(Boolean)
    .join(' ');
export const awardText = ({ name, perCluster }: Award) => `${perCluster} ${name}`;
export const tieText = (key: TieKey) =>
  [key.by, 'code' in key && key.code, key.fewer && 'ít'].filter(Boolean).join(' ');

const rulesText = ({ conditions, quotas, awards, tieKeys }: Scheme) => [
  ...conditions.flatMap(({ when, reason }) => (when === 'no-self-report' ? [`loại: ${reason}`] : [])),
  ...quotas.map(quotaText),
  ...tieKeys.map((key) => `bằng điểm: ${tieText(key)}`),
  ...awards.map(awardText),
];

/** What is compared with a sample. */
export const summary = (scheme: Scheme) => ({
  ...tableSummary(scheme),
  ...(rulesText(scheme).length > 0 && { rules: rulesText(scheme) }),
});

const tableSummary = ({ base, criteria, classes, caps }: Scheme) => ({
  base: numberOf(base),
  criteria: criteria.map(shown),
  classes: classes.map(({ name, from }) => `${name} ${pointsText(from)}`),
  ...(caps.bonus !== undefined && { bonusCap: numberOf(caps.bonus) }),
});
