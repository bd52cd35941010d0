import type { Translation } from '../translation.ts';
import type { settings as vi } from '../vi/settings.ts';

export const settings: Translation<typeof vi> = {
  'settings.language': 'Language of this pane',
  'settings.language.office': 'As Office',
  'settings.language.vi': 'Tiếng Việt',
  'settings.language.en': 'English',

  'settings.book': 'Settings of the workbook',
  'settings.soon': '“Sắp đến hạn” is shown {days} days ahead.',
  'settings.strict': '“Before a day” is strict: on that day it is late.',
  'settings.habit': '“Before a day” by habit: it is late after that day.',
  'settings.open': 'Change them on the sheet “Cài đặt”',
  'settings.no-plan': 'This workbook holds no plan yet; once one is imported, its settings show here.',
};
