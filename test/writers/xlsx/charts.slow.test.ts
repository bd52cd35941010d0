import { beforeAll, expect, test } from '@jest/globals';
import { CHART_COLOURS } from '../../../src/core/workbook/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { chartSheet } from '../../support/chartSheet.ts';
import { changeParts, partsOf, throughLibreOffice } from '../../support/libreOffice.ts';
import { describeIf, hasSoffice, REASONS } from '../../support/optional.ts';

/** What the caches of the charts say, made wrong. */
const falsify = (bytes: Uint8Array) =>
  changeParts(bytes, (path, xml) =>
    path.startsWith('xl/charts/') ? xml.replace(/<c:v>\d<\/c:v>/gu, '<c:v>777</c:v>') : xml,
  );

describeIf(hasSoffice, 'charts in LibreOffice', REASONS.soffice, () => {
  const sheet = chartSheet();
  let saved: Map<string, string>;
  beforeAll(() => {
    const [bytes] = throughLibreOffice([falsify(writeXlsx({ sheets: [sheet], names: [] }))], 'xlsx');
    saved = partsOf(bytes ?? new Uint8Array(), /^xl\/charts\/chart\d\.xml$/u);
  });

  test('it knows each, with title, kind, cells and colours', () => {
    const charts = [...saved.values()];
    expect(charts).toHaveLength(3);
    for (const { title, kind, series } of sheet.charts ?? []) {
      const found = charts.find((xml) => xml.includes(title.replace('&', '&amp;')));
      expect(found).toContain(
        kind === 'line' ? '<c:lineChart>' : `<c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/>`,
      );
      expect(found?.match(/<c:ser>/gu)).toHaveLength(series.length);
      expect(found).toContain('$D$2:$D$7');
      for (const { tone } of series)
        expect(found?.toUpperCase()).toContain(CHART_COLOURS[tone].fill.replace('#', ''));
    }
  });

  test('it draws what the cells say, not what the file kept', () => {
    for (const xml of saved.values()) {
      // Of a value: LibreOffice gives its axes numbers by chance.
      expect(xml).not.toContain('<c:v>777');
      expect(xml).toContain('<c:v>4</c:v>');
    }
  });
});
