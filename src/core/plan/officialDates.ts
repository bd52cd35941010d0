import { makeDay } from '../calendar/index.ts';

/** "ngày 28 tháng 01 năm 2022", "28/01/2022", "28-1-2022" anywhere in a text → ISO; undefined when none is whole. */
export function findOfficialDate(text: string): string | undefined {
  const words = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text);
  const figures = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u.exec(text);
  const found = words ?? figures;
  return found ? makeDay(Number(found[3]), Number(found[2]), Number(found[1])) : undefined;
}

const NUMBER =
  '(?<number>\\d{1,5}[a-z]?\\s*[/-]\\s*(?:\\d{4}\\s*/\\s*)?[A-ZĐ][A-ZĐ0-9]*(?:\\s*[-–]\\s*[\\p{Lu}Đ][\\p{L}0-9&.]*)*(?:\\s*/\\s*[\\p{Lu}Đ]+)?)';

/** "Số: 01 /KH-HĐTĐKT" → "01/KH-HĐTĐKT"; null when the number is left blank ("Số:      /KH-UBND"); undefined without "số". */
export function findOfficialNumber(text: string): string | null | undefined {
  const found = new RegExp(`số\\s*:?\\s*${NUMBER}`, 'iu').exec(text);
  if (found?.groups?.['number']) return found.groups['number'].replace(/\s*([/–-])\s*/gu, '$1');
  return /số\s*:?\s*[.…_]*\s*\/\s*[A-ZĐ]/iu.test(text) ? null : undefined;
}
