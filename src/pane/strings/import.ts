import { importing as en } from './en/import.ts';
import { importing as vi } from './vi/import.ts';
import type { Words } from './translation.ts';

export const IMPORTING: Words<typeof vi> = { vi, en };
