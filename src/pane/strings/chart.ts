import { chart as en } from './en/chart.ts';
import { chart as vi } from './vi/chart.ts';
import type { Words } from './translation.ts';

export const CHART: Words<typeof vi> = { vi, en };
