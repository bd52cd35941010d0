import { check as en } from './en/check.ts';
import { check as vi } from './vi/check.ts';
import type { Words } from './translation.ts';

export const CHECKING: Words<typeof vi> = { vi, en };
