import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Criterion, methodTexts, pointsText, readScheme } from '../../../../src/core/scoring/index.ts';
import { criteriaHeader } from '../../../../src/core/scoring/fromDocument/header.ts';
import { readScoringBook, scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import { gridOf, type SourceDocument, splitLeadingCode } from '../../../../src/core/table/index.ts';
import { cleanText } from '../../../../src/core/text/index.ts';
import { readDocument } from '../../../../src/entry/documents.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../../support/optional.ts';
import { asDocx, documentOfSample } from '../../../support/scoring/criteriaDocument.ts';
import { documentOfDump } from '../../../support/scoring/dumpedTables.ts';
import { SAMPLES } from './samples/index.ts';

/** What the scheme and its notes hold of the table, all in one. */
function held(document: SourceDocument): string {
  const read = readScheme(document);
  if (!read) throw new Error('no table of criteria');
  const { criteria, conditions, base } = read.value;
  const texts = [
    pointsText(base),
    ...criteria.flatMap(textsOf),
    ...conditions.map(({ reason }) => reason),
    ...read.notes.map(({ text }) => text),
  ];
  return bare(texts.join('\u0001'));
}

function textsOf({ code, text, max, method, caps = {}, ...more }: Criterion): string[] {
  const { scorer = '', evidence = '', guide = '', review = '', appliesTo = [] } = more;
  const points = [max, caps.bonus, caps.deduction].flatMap((value) =>
    value === undefined ? [] : [pointsText(value)],
  );
  const how = method ? Object.values(methodTexts(method)) : [];
  return [code, text, scorer, evidence, guide, review, ...appliesTo, ...points, ...how];
}

const bare = (text: string) =>
  cleanText(text)
    .replace(/[\s“”]/gu, '')
    .toLocaleLowerCase('vi');

/** Lines of cells below the header that are nowhere. Points are compared as numbers: "- 0.25" is 0,25. */
function lost(document: SourceDocument): string[] {
  const whole = held(document);
  return document.blocks.flatMap((block) => {
    const header = block.kind === 'table' ? criteriaHeader(gridOf(block)) : undefined;
    if (block.kind !== 'table' || !header) return [];
    const cells = block.rows.slice(header.end).flatMap((row) => row.cells);
    return cells
      .flatMap(({ text }) => cleanText(text).split('\n'))
      .filter((line) => {
        const rest = splitLeadingCode(line)?.rest ?? line.replace(/\.$/u, '');
        return !whole.includes(bare(line)) && !whole.includes(bare(rest)) && !isHeldNumber(line, whole);
      });
  });
}

const isHeldNumber = (line: string, whole: string) => {
  const number = /^[+\-−(\s]*(\d+(?:[.,]\d+)?)/u.exec(line)?.[1];
  return (
    number !== undefined &&
    line.length < 16 &&
    whole.includes(number.replace('.', ',').replace(/^0(?=\d)/u, ''))
  );
};

const NAMES = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

describe('nothing of a table of criteria is lost', () => {
  test.each(NAMES)('%s', (name) => {
    expect(lost(documentOfSample(SAMPLES[name]))).toEqual([]);
  });
});

describe('what was read stands on the sheets as it was read', () => {
  test.each(NAMES)('%s', async (name) => {
    const { value } = await readDocument({ name: 'mau.docx', bytes: await asDocx(SAMPLES[name]) });
    expectBack(value);
  });
});

function expectBack(document: SourceDocument): void {
  const scheme = readScheme(document)?.value;
  if (!scheme) throw new Error('no table of criteria');
  const sheets = scoringSheets({ scheme, units: [], votes: [], sources: {} });
  const back = readScoringBook({ sheets });
  const plain = ({ where: _place, ...criterion }: Criterion) => criterion;
  // What is to be looked at is said again, word for word, and nothing else.
  const open = scheme.criteria.flatMap(({ review = '' }) => review.split('\n').filter(Boolean));
  expect(back.notes.map(({ code, text }) => [code, text.replace(/^Cần xem mục \S+: /u, '')])).toEqual(
    open.map((text) => ['criterion-to-review', text]),
  );
  expect(back.value.scheme.criteria.map(plain)).toEqual(scheme.criteria.map(plain));
  expect({ ...back.value.scheme, criteria: [] }).toEqual({ ...scheme, criteria: [] });
}

describeIf(hasShared, 'real tables of criteria', REASONS.shared, () => {
  const dump = 'tiengiang-STNMT-bang-diem-2022.txt';
  const text = 'cantho-157-thang-diem-2025.txt';
  const tienGiang = () => documentOfDump(readFileSync(sharedPath('real-criteria', dump), 'utf8'), dump);
  const canTho = async () =>
    (
      await readDocument({
        name: text,
        bytes: new Uint8Array(readFileSync(sharedPath('real-criteria', text))),
      })
    ).value;

  test('Tiền Giang', () => {
    expect(lost(tienGiang())).toEqual([]);
    expectBack(tienGiang());
  });

  test('Cần Thơ', async () => {
    expect(lost(await canTho())).toEqual([]);
    expectBack(await canTho());
  });
});
