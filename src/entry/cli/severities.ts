import { type Severity, SEVERITY_LABELS } from '../../core/rules/index.ts';
import type { Language } from './language.ts';

/** How grave a finding is; its sentence is Vietnamese in either language. */
export const SEVERITIES: Record<Language, Record<Severity, string>> = {
  vi: SEVERITY_LABELS,
  en: { error: 'error', warning: 'to verify', info: 'to improve' },
};
