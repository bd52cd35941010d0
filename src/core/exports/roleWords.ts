import type { UnitRole } from '../units/index.ts';

/** What a unit is in a task, as letters and assignments say it. */
export const ROLE_WORDS: Record<UnitRole, string> = {
  lead: 'Chủ trì, chỉ đạo',
  implementer: 'Thực hiện',
  coordinator: 'Phối hợp',
};
