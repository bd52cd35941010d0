import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ChartData, ChartModel } from '../../core/workbook/index.ts';
import { useWords } from '../hooks/useWords.ts';
import { CHART } from '../strings/chart.ts';
import { ChartLegend, ChartPicture } from './ChartPicture.tsx';
import { shownFigure } from './shownFigure.ts';

const useStyles = makeStyles({
  figure: { margin: '8px 0 16px' },
  caption: { fontWeight: 600, marginBottom: '4px', overflowWrap: 'anywhere' },
  picture: { display: 'block', width: '100%', maxWidth: '640px', fontSize: '11px' },
  legend: {
    listStyleType: 'none',
    margin: '4px 0',
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
  },
  figures: { margin: '4px 0', paddingLeft: '16px', overflowWrap: 'anywhere' },
});

/** A chart of a sheet with its figures below: `<Chart chart={chart} data={chartData(chart, sheet.rows)} />`. */
export function Chart({ chart, data }: { chart: ChartModel; data: ChartData }): JSX.Element {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      <ChartPicture chart={chart} data={data} className={styles.picture} />
      <ChartLegend data={data} className={styles.legend} />
      <Figures data={data} />
    </figure>
  );
}

/**
 * What the picture says, for who reads it or does not see it: "06/2026: Quá hạn 13; Hoàn thành 2". Lines, as a table of
 * nine columns does not stand in 320 pixels; what is nought is left out.
 */
function Figures({ data: { categories, series } }: { data: ChartData }): JSX.Element {
  const { t } = useWords(CHART);
  const styles = useStyles();
  const said = (i: number) =>
    series.flatMap(({ name, values }) =>
      values[i] ? [series.length > 1 ? `${name} ${shownFigure(values[i])}` : shownFigure(values[i])] : [],
    );
  return (
    <details>
      <summary>{t('chart.figures')}</summary>
      <ul className={styles.figures}>
        {categories.map((category, i) => (
          <li key={i}>{`${category}: ${said(i).join('; ') || '0'}`}</li>
        ))}
      </ul>
    </details>
  );
}
