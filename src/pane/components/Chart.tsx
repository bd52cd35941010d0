import { makeStyles } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { CHART_COLOURS, type ChartData, type ChartModel } from '../../core/workbook/index.ts';
import { useWords } from '../hooks/useWords.ts';
import { CHART } from '../strings/chart.ts';
import { layoutOf, type Layout, type Mark, WIDTH } from './chartLayout.ts';

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
  table: { borderCollapse: 'collapse', '& th, & td': { padding: '2px 8px 2px 0', textAlign: 'start' } },
  scroll: { overflowX: 'auto' },
});

/**
 * The picture of a sheet's chart: `<Chart chart={chart} data={chartData(chart, sheet.rows)} />`. Outlines and words have
 * the colour of the text around, so that they are seen in each theme; the figures stand below as a table.
 */
export function Chart(props: { chart: ChartModel; data: ChartData }): JSX.Element {
  const { chart, data } = props;
  const styles = useStyles();
  const id = useId();
  const layout = layoutOf(chart, data);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${Math.max(1, layout.height)}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{chart.title}</title>
        <desc id={`${id}-desc`}>{chart.description}</desc>
        <Frame {...layout} />
        {chart.kind === 'line' ? (
          <Lines marks={layout.marks} data={data} />
        ) : (
          layout.marks.map((mark, i) => <Bar key={i} mark={mark} chart={chart} data={data} />)
        )}
      </svg>
      {data.series.length > 1 && (
        <ul className={styles.legend}>
          {data.series.map(({ name, tone }) => (
            <li key={tone}>
              <svg width="12" height="12" aria-hidden="true">
                <rect
                  x="1"
                  y="1"
                  width="10"
                  height="10"
                  fill={CHART_COLOURS[tone].fill}
                  stroke="currentColor"
                />
              </svg>{' '}
              {name}
            </li>
          ))}
        </ul>
      )}
      <Figures data={data} />
    </figure>
  );
}

function Frame({ words, grid }: Layout): JSX.Element {
  return (
    <>
      {grid.map((line) => (
        <line key={line.y1} {...line} stroke="currentColor" strokeOpacity="0.25" />
      ))}
      {words.map(({ text, x, y, anchor }, i) => (
        <text key={i} x={x} y={y} textAnchor={anchor} fill="currentColor">
          {text}
        </text>
      ))}
    </>
  );
}

/** Smaller ones have no room for a figure. */
const [ROOM, LINE] = [16, 11];

function Bar(props: { mark: Mark; chart: ChartModel; data: ChartData }): JSX.Element | null {
  const { series, value, ...box } = props.mark;
  const tone = props.data.series[series]?.tone;
  if (!tone) return null;
  const { fill, ink } = CHART_COLOURS[tone];
  const text = shown(value);
  const fits = box.width >= Math.max(ROOM, text.length * 6.5) && box.height >= LINE;
  return (
    <>
      <rect {...box} fill={fill} stroke="currentColor" strokeWidth="0.75" />
      {props.chart.labels && fits && (
        <text
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + 4}
          textAnchor="middle"
          fill={ink}
          // The ground of the bar stays its own in contrast themes, so its ink does too.
          style={{ forcedColorAdjust: 'none' }}
        >
          {text}
        </text>
      )}
    </>
  );
}

function Lines({ marks, data }: { marks: readonly Mark[]; data: ChartData }): JSX.Element {
  return (
    <>
      {data.series.map(({ tone }, i) => {
        const own = marks.filter(({ series }) => series === i);
        const points = own.map(({ x, y, width }) => `${x + width / 2},${y}`);
        return (
          <g key={tone} fill={CHART_COLOURS[tone].fill} stroke="currentColor">
            <polyline
              points={points.join(' ')}
              fill="none"
              stroke={CHART_COLOURS[tone].fill}
              strokeWidth="2"
            />
            {own.map(({ x, y, width }) => (
              <circle key={x} cx={x + width / 2} cy={y} r="3" />
            ))}
          </g>
        );
      })}
    </>
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
                  <td key={tone}>{shown(values[i])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** 8.5 → "8,5"; at most two decimals. */
const shown = (value: number | undefined): string =>
  value === undefined ? '' : String(Math.round(value * 100) / 100).replace('.', ',');
