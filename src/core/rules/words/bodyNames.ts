import { foldKey } from '../../text/index.ts';

/** Short ways of writing that names of offices and titles of appendices mix with the long ones. */
const LONG: readonly [RegExp, string][] = [
  [/HĐ(?=TĐKT|TĐ-KT|TĐ&KT)/gu, 'hội đồng '],
  [/TĐ\s?-?\s?&?\s?KT/gu, 'thi đua khen thưởng'],
  [/UBND/gu, 'ủy ban nhân dân'],
  [/HĐND/gu, 'hội đồng nhân dân'],
  [/TP\.?\s*HCM/giu, 'thành phố hồ chí minh'],
  [/(?<!\p{L})TP\.?(?=\s|\p{Lu})/gu, 'thành phố '],
  [/(?<!\p{L})(?:Q|P|H)\.(?=\s?\p{Lu})/gu, ''],
  [/(?<!\p{L})BCĐ/gu, 'ban chỉ đạo'],
];

/** "UBND TP. Hà Nội" = "Ủy ban nhân dân thành phố Hà Nội": letters without marks, short ways written out. */
export const longKey = (text: string): string =>
  foldKey(LONG.reduce((now, [short, long]) => now.replace(short, ` ${long} `), text));
