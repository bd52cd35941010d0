import { scoring as en } from './en/scoring.ts';
import { scoring as vi } from './vi/scoring.ts';
import type { Words } from './translation.ts';

export const SCORING: Words<typeof vi> = { vi, en };
