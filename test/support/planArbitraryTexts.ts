import fc from 'fast-check';

const VIETNAMESE = [
  'Tổ chức hội nghị tổng kết phong trào thi đua',
  'Phòng Nội vụ, Uỷ ban nhân dân các phường',
  'Trước ngày 25/2/2026',
  '- Xét tặng danh hiệu\n- Đề nghị khen thưởng',
  'Đường Trường Chinh, nghiêng ngả ưỡn ẹo quýnh quáng',
];
/** Excel would make formulas, numbers, days or truths of these; XML and our own codes would stumble over the rest. */
const HOSTILE = [
  ...[
    '=1+1',
    '=HYPERLINK("x";"y")',
    '+84',
    '-5',
    '- Chủ trì',
    '@SUM(A1)',
    "'chữ",
    '=',
    '+',
    '-',
    '@',
    "'",
    '\t=1',
  ],
  ...['3/2022', '01/2022', '2024-01', '1.2', '25/02/2022', '2022-02-25', '1E5', '007', '10%', '12:30', '1,5'],
  ...['TRUE', 'FALSE', '#N/A', '#REF!', 'NaN', 'null', '(trống)', '((trống))', 'Có', 'không', '__proto__x'],
  ...[
    '_x0041_',
    '_x000D_',
    'a_xZZZZ_',
    'a\nb',
    '\n',
    'a\n\nb',
    '\\',
    '\\n',
    'a\\',
    ' đầu',
    'cuối ',
    ' ',
    '\t',
    'a\r\nb',
  ],
  ...[
    '<b>&amp;</b>',
    '"',
    '""',
    ']]>',
    "['#]",
    'a;b; c: d',
    '1) a',
    'trang 1; ô A1; tệp x',
    '1-2',
    'hằng tháng; ngày 15',
  ],
  ...['\u0000\u0001\u001f', '\u007f', '\ufffe\uffff', '😀👩‍👩‍👧', 'ế', '\u202eabc', '\u00a0', '\u200b'],
];
/** What one cell holds. */
export const LONGEST = 32_767;
const long = fc
  .constantFrom('Đ', '=', 'từ ', 'ý\n', '😀', '_x0041_', '&')
  .map((piece) => piece.repeat(LONGEST).slice(0, LONGEST - (piece === '😀' ? 1 : 0)));

const short = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VIETNAMESE) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }))
      .map((two) => two.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
);

/** Texts as a plan holds them: NFC, whole letters, not blank to the eye; everything else may come. */
export const filledText = short.map((text) => text.normalize('NFC')).filter((text) => text.trim() !== '');
export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 9, arbitrary: filledText },
);
export const longText = long;
