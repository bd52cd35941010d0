import { errors as en } from './en/errors.ts';
import { errors as vi } from './vi/errors.ts';
import type { Words } from './translation.ts';

export const ERRORS: Words<typeof vi> = { vi, en };
