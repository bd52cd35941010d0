import type { journal as vi } from '../vi/journal.ts';
import type { Translation } from '../translation.ts';

export const journal: Translation<typeof vi> = {
  'journal.list': 'Written into this workbook',
  'journal.writing': 'cut off while writing; Undo gives back what was there',
  'journal.done': 'written',
  'journal.undone': 'taken back',
  'journal.dropped': 'written, can no longer be taken back',
};
