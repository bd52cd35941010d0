/**
 * Writes Vietnamese as the old fonts held it, from tables of its own: TCVN3 by the codes of TCVN 5712, VNI by its rule
 * "base, then mark". Letters the encoding has not, stay.
 */
const TCVN3_SMALL: Record<string, string> = {
  ă: '¨', â: '©', ê: 'ª', ô: '«', ơ: '¬', ư: '\u00ad', đ: '®',
  à: 'µ', ả: '¶', ã: '·', á: '¸', ạ: '¹',
  ằ: '»', ẳ: '¼', ẵ: '½', ắ: '¾', ặ: 'Æ',
  ầ: 'Ç', ẩ: 'È', ẫ: 'É', ấ: 'Ê', ậ: 'Ë',
  è: 'Ì', ẻ: 'Î', ẽ: 'Ï', é: 'Ð', ẹ: 'Ñ',
  ề: 'Ò', ể: 'Ó', ễ: 'Ô', ế: 'Õ', ệ: 'Ö',
  ì: '×', ỉ: 'Ø', ĩ: 'Ü', í: 'Ý', ị: 'Þ',
  ò: 'ß', ỏ: 'á', õ: 'â', ó: 'ã', ọ: 'ä',
  ồ: 'å', ổ: 'æ', ỗ: 'ç', ố: 'è', ộ: 'é',
  ờ: 'ê', ở: 'ë', ỡ: 'ì', ớ: 'í', ợ: 'î',
  ù: 'ï', ủ: 'ñ', ũ: 'ò', ú: 'ó', ụ: 'ô',
  ừ: 'õ', ử: 'ö', ữ: '÷', ứ: 'ø', ự: 'ù',
  ỳ: 'ú', ỷ: 'û', ỹ: 'ü', ý: 'ý', ỵ: 'þ',
}; // prettier-ignore
const TCVN3_CAPITAL: Record<string, string> = { Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦', Đ: '§' };

/** A capital with a tone is the code of the small letter: the font .VnTimeH draws it as a capital. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => TCVN3_CAPITAL[letter] ?? TCVN3_SMALL[letter.toLowerCase()] ?? letter)
    .join('');
}

const VNI_TONE: Record<string, string> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const VNI_HAT: Record<string, string> = {
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const VNI_BREVE: Record<string, string> = {
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const VNI_WHOLE: Record<string, string> = {
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
};

export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const written = VNI_WHOLE[small] ?? vniParts(small);
  return letter === small ? written : written.toUpperCase();
}

function vniParts(small: string): string {
  const [base = '', ...marks] = small.normalize('NFD');
  const tone = marks.find((mark) => mark in VNI_TONE) ?? '';
  if (marks.includes('\u0302')) return base + (VNI_HAT[tone] ?? 'â');
  if (marks.includes('\u0306')) return base + (VNI_BREVE[tone] ?? 'ê');
  if (marks.includes('\u031b'))
    return (VNI_WHOLE[`${base}\u031b`.normalize('NFC')] ?? base) + (VNI_TONE[tone] ?? '');
  return marks.length > 0 ? base + (VNI_TONE[tone] ?? '') : small;
}
