import { progress as en } from './en/progress.ts';
import type { Words } from './translation.ts';
import { progress as vi } from './vi/progress.ts';

export const PROGRESS: Words<typeof vi> = { vi, en };
