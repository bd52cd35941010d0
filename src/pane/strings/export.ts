import { exporting as en } from './en/export.ts';
import { exporting as vi } from './vi/export.ts';
import type { Words } from './translation.ts';

export const EXPORTING: Words<typeof vi> = { vi, en };
