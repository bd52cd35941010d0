import { quoteSheet, writeBox } from '../model/address.ts';
import type { Area } from '../model/book.ts';

/** "'Phụ lục 1'!A1:C3" */
export const addressOf = ({ sheet, box }: Area): string => `${quoteSheet(sheet.name)}!${writeBox(box)}`;
