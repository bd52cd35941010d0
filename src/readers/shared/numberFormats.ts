import { writeRoman } from '../../core/text/index.ts';
import { byName } from './byName.ts';

/** A counter as Word writes it: (4, 'upperRoman') → "IV", (28, 'lowerLetter') → "bb", (3, 'none') → "". */
export function formatNumber(value: number, format: string): string {
  return (FORMATS.get(format) ?? decimal)(value);
}

const decimal = (value: number) => String(value);
const roman = (value: number) => writeRoman(value) ?? decimal(value);

/** A kind that is not here (ordinals, words, East Asian digits) is written in plain digits: the value is right. */
const FORMATS = byName<(value: number) => string>({
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value),
  lowerLetter: (value) => letter(value).toLowerCase(),
});

/** After Z Word goes on with AA, BB, not with AA, AB as a spreadsheet. */
function letter(value: number): string {
  if (value < 1 || value > 26 * 30) return decimal(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
