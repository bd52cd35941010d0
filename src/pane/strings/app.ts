import { app as en } from './en/app.ts';
import { app as vi } from './vi/app.ts';
import type { Words } from './translation.ts';

export const APP: Words<typeof vi> = { vi, en };
