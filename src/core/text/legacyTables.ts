/**
 * The letters of TCVN3 (fonts .VnTime, ABC) from code A1 on, by the Windows letter that shows in another font; a dot
 * stands for a code the fonts leave empty. Capitals with a tone have no codes of their own: .VnTimeH draws the small ones.
 */
const TCVN3_FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.';

export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_FROM_A1]
    .map((letter, i) => [String.fromCharCode(0xa1 + i), letter] as const)
    .filter(([, letter]) => letter !== '.'),
);

const TONE_MARKS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
/** On a, e and o one mark is both the circumflex and the tone, on a also the breve and the tone. */
const CIRCUMFLEX: Record<string, string> = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
};
const BREVE: Record<string, string> = {
  ê: '',
  é: '\u0301',
  è: '\u0300',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
};

const SINGLE: Record<string, string> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

function marked(base: string, modern: string, marks: Record<string, string>): [string, string][] {
  return Object.entries(marks).map(([mark, tone]) => [base + mark, (modern + tone).normalize('NFC')]);
}

/** VNI writes a letter as base and mark ("aù", "oä", "öù") or as one sign ("ñ", "ô" for ơ): small letters only. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SINGLE),
  ...['a', 'e', 'o', 'u', 'y'].flatMap((base) => marked(base, base, TONE_MARKS)),
  ...marked('ô', 'ơ', TONE_MARKS),
  ...marked('ö', 'ư', TONE_MARKS),
  ...marked('a', 'â', CIRCUMFLEX),
  ...marked('e', 'ê', CIRCUMFLEX),
  ...marked('o', 'ô', CIRCUMFLEX),
  ...marked('a', 'ă', BREVE),
]);
