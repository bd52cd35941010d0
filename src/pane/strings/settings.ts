import { settings as en } from './en/settings.ts';
import type { Words } from './translation.ts';
import { settings as vi } from './vi/settings.ts';

export const SETTINGS: Words<typeof vi> = { vi, en };
