import { outcomes as en } from './en/outcomes.ts';
import { outcomes as vi } from './vi/outcomes.ts';
import type { Words } from './translation.ts';

export const OUTCOMES: Words<typeof vi> = { vi, en };
