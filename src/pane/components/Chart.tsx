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
  // Its words break at blanks alone: the columns are narrow, and a number of two halves is another number.
  table: {
    borderCollapse: 'collapse',
    overflowWrap: 'normal',
    '& th, & td': { padding: '2px 8px 2px 0', textAlign: 'start', verticalAlign: 'top' },
  },
  scroll: { overflowX: 'auto' },
});

/** A chart of a sheet with its figures as a table below: `<Chart chart={chart} data={chartData(chart, sheet.rows)} />`. */
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

/** What the picture says, for who reads it or does not see it. */
function Figures({ data }: { data: ChartData }): JSX.Element {
  const { t } = useWords(CHART);
  const styles = useStyles();
  return (
    <details>
      <summary>{t('chart.figures')}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('chart.category')}</th>
              {data.series.map(({ name, tone }) => (
                <th key={tone} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.categories.map((category, i) => (
              <tr key={i}>
                <th scope="row">{category}</th>
                {data.series.map(({ tone, values }) => (
                  <td key={tone}>{shownFigure(values[i])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
