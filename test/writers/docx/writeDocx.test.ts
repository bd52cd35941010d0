import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleanPlan, OFFICIAL_CLEANING, planDoc } from '../../../src/core/exports/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { annexesOf, CLEANINGS, throughDocx } from '../../support/exportTrip.ts';
import { partsOf } from '../../support/libreOffice.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { planAt } from '../../support/readPlans.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const fixtures = fileURLToPath(new URL('../../plans/fixtures/', import.meta.url));
const FIXTURES = readdirSync(fixtures).filter((name) => !name.endsWith('.json'));

async function holdRoundTrip(path: string): Promise<void> {
  const plan = await planAt(path);
  for (const cleaning of CLEANINGS) {
    const { out, back } = await throughDocx(plan, cleaning);
    expect(annexesOf(back)).toEqual(annexesOf(out));
    expect(back.notes.filter(({ code }) => code !== 'deadline-inherited')).toEqual([]);
    expect(cleanPlan(out, cleaning).changes).toEqual([]);
  }
}

describe('what is written reads back as it was', () => {
  test('the sample', () => holdRoundTrip(SAMPLE));
  test.each(FIXTURES)('%s', (name) => holdRoundTrip(`${fixtures}${name}`));
});

describeIf(hasShared, 'real plans out and back', REASONS.shared, () => {
  test('the plan of 2022', () => holdRoundTrip(sharedPath('plan-2022', 'ke-hoach-01-2022.txt')));
  const names = hasShared
    ? readdirSync(sharedPath('real-plans')).filter((name) => name.endsWith('.txt'))
    : [];
  test.each(names)('%s', (name) => holdRoundTrip(sharedPath('real-plans', name)));
});

/** Twentieths of a point to millimetres. */
const mm = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440);
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((found) => found[1] ?? '');

describe('the page of Nghị định 30/2020/NĐ-CP, Phụ lục I, in the XML', () => {
  const written = planAt(SAMPLE).then(async (plan) => {
    const bytes = await writeDocx(planDoc(cleanPlan(plan, OFFICIAL_CLEANING).plan));
    return { plan, bytes, parts: partsOf(bytes, /\.xml$/u) };
  });
  const main = async () => (await written).parts.get('word/document.xml') ?? '';

  test('each appendix: A4 landscape, margins, its own count of pages, none on its first', async () => {
    const sections = (await main()).match(/<w:sectPr[^]*?<\/w:sectPr>/gu) ?? [];
    expect(sections).toHaveLength((await written).plan.appendices.length);
    for (const section of sections) {
      const side = (name: string) =>
        mm(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`, 'u').exec(section)?.[1]);
      expect([side('top'), side('bottom'), side('left'), side('right')]).toEqual([20, 20, 30, 20]);
      expect(mm(/<w:pgSz[^>]* w:w="(\d+)"/u.exec(section)?.[1])).toBe(297);
      expect(mm(/<w:pgSz[^>]* w:h="(\d+)"/u.exec(section)?.[1])).toBe(210);
      expect(section).toMatch(/w:orient="landscape"/u);
      expect(section).toMatch(/<w:titlePg\/>/u);
      expect(section).toMatch(/<w:pgNumType w:start="1"/u);
    }
  });

  test('the page number: centred above, 13, only in the header of later pages', async () => {
    const headers = [...(await written).parts].filter(([path]) => /header\d+\.xml$/u.test(path));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    expect(numbered).toHaveLength((await written).plan.appendices.length);
    for (const [, xml] of numbered) expect(xml).toMatch(/<w:jc w:val="center"\/>[^]*<w:sz w:val="26"\/>/u);
    expect((await main()).match(/w:headerReference w:type="first"/gu)).toHaveLength(numbered.length);
  });

  test('headings: "Phụ lục I" in lower case, bold and centred, 14; the title in capitals; "(Kèm theo …)" in italics', async () => {
    const paragraphs = (await main()).match(/<w:p>[^]*?<\/w:p>/gu) ?? [];
    const labels = paragraphs.filter((xml) => />Phụ lục (I|II)</u.test(xml));
    expect(labels).toHaveLength(2);
    for (const xml of labels)
      expect(xml).toMatch(/<w:jc w:val="center"\/>[^]*<w:b\/>[^]*<w:sz w:val="28"\/>/u);
    const attached = paragraphs.filter((xml) => />\(Kèm theo/u.test(xml));
    expect(attached).toHaveLength(2);
    for (const xml of attached) expect(xml).toMatch(/<w:i\/>[^]*<w:sz w:val="28"\/>/u);
  });

  test('tables: fixed widths that fill the page, one header row repeated, no row split, 12', async () => {
    const tables = (await main()).match(/<w:tbl>[^]*?<\/w:tbl>/gu) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const widths = all(table, /<w:gridCol w:w="(\d+)"/gu).map(Number);
      expect(mm(String(widths.reduce((a, b) => a + b, 0)))).toBe(247);
      expect(table).toMatch(/<w:tblLayout w:type="fixed"\/>/u);
      const rows = table.match(/<w:tr>[^]*?<\/w:tr>/gu) ?? [];
      expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.slice(0, 1));
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      expect(new Set(all(table, /<w:sz w:val="(\d+)"/gu))).toEqual(new Set(['24']));
      expect(rows[0]).toMatch(/<w:jc w:val="center"\/>[^]*<w:b\/>/u);
    }
  });

  test('Times New Roman throughout; no author, no clock, the same bytes each time', async () => {
    const { bytes, plan, parts } = await written;
    expect(parts.get('word/styles.xml')).toMatch(/w:ascii="Times New Roman"/u);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).not.toMatch(/creator|lastModifiedBy|created|Un-named/u);
    const again = await writeDocx(planDoc(cleanPlan(plan, OFFICIAL_CLEANING).plan));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});
