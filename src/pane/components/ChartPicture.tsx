import { useId, type JSX } from 'react';
import { CHART_COLOURS, type ChartData, type ChartModel } from '../../core/workbook/index.ts';
import { layoutOf, type Layout, type Mark, PANE_SIZE, type Size } from './chartLayout.ts';
import { shownFigure } from './shownFigure.ts';

/**
 * The one drawing of a chart, in the pane and over the sheets of the browser version. Outlines and words have the colour
 * of the text around, so that they are seen in each theme.
 */
export function ChartPicture(props: {
  chart: ChartModel;
  data: ChartData;
  size?: Size;
  className?: string;
}): JSX.Element {
  const { chart, data, size = PANE_SIZE, className } = props;
  const id = useId();
  const layout = layoutOf(chart, data, size);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${layout.width} ${Math.max(1, layout.height)}`}
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
  );
}

/** What each colour stands for; of one series its title has said it. */
export function ChartLegend({
  data,
  className,
}: {
  data: ChartData;
  className?: string;
}): JSX.Element | null {
  if (data.series.length < 2) return null;
  return (
    <ul className={className}>
      {data.series.map(({ name, tone }) => (
        <li key={tone}>
          <svg width="12" height="12" aria-hidden="true">
            <rect x="1" y="1" width="10" height="10" fill={CHART_COLOURS[tone].fill} stroke="currentColor" />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
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
  const text = shownFigure(value);
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
