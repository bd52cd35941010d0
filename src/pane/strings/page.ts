import { page as en } from './en/page.ts';
import { page as vi } from './vi/page.ts';
import type { Words } from './translation.ts';

export const PAGE: Words<typeof vi> = { vi, en };
