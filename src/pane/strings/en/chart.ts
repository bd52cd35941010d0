import type { chart as vi } from '../vi/chart.ts';
import type { Translation } from '../translation.ts';

export const chart: Translation<typeof vi> = {
  'chart.figures': 'Figures of the chart',
};
