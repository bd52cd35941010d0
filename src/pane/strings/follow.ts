import { follow as en } from './en/follow.ts';
import type { Words } from './translation.ts';
import { follow as vi } from './vi/follow.ts';

export const FOLLOWING: Words<typeof vi> = { vi, en };
