import { journal as en } from './en/journal.ts';
import { journal as vi } from './vi/journal.ts';
import type { Words } from './translation.ts';

export const JOURNAL: Words<typeof vi> = { vi, en };
