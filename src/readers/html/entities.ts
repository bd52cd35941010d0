/** Names of the letters from U+00A0 to U+00FF in their order: these are known also without ";" at the end. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** The Greek letters as HTML 4 names them; capitals from U+0391, small ones from U+03B1, "." where there is none. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma Tau Upsilon Phi Chi ' +
  'Psi Omega';

const MORE: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  Tab: '\t',
  NewLine: '\n',
  Abreve: 'Ă',
  abreve: 'ă',
  Dstrok: 'Đ',
  dstrok: 'đ',
  Itilde: 'Ĩ',
  itilde: 'ĩ',
  Utilde: 'Ũ',
  utilde: 'ũ',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  fnof: 'ƒ',
  circ: 'ˆ',
  tilde: '˜',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  Dagger: '‡',
  bull: '•',
  hellip: '…',
  permil: '‰',
  prime: '′',
  Prime: '″',
  lsaquo: '‹',
  rsaquo: '›',
  oline: '‾',
  frasl: '⁄',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  rArr: '⇒',
  hArr: '⇔',
  minus: '−',
  lowast: '∗',
  radic: '√',
  infin: '∞',
  asymp: '≈',
  ne: '≠',
  equiv: '≡',
  le: '≤',
  ge: '≥',
  sum: '∑',
  sdot: '⋅',
  loz: '◊',
  num: '#',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  sol: '/',
  dash: '‐',
  hyphen: '‐',
  check: '✓',
  cross: '✗',
};

const greek = (names: string, from: number) =>
  names
    .split(' ')
    .map((name, i) => [name, String.fromCharCode(from + i)] as const)
    .filter(([name]) => name !== '.');

const LATIN1_ENTITIES = LATIN1.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const);
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN1_ENTITIES,
  ...greek(GREEK, 0x391),
  ...greek(GREEK.toLowerCase().replace(' . ', ' sigmaf '), 0x3b1),
  ...Object.entries(MORE),
]);
/** HTML lets only these stand without ";": "&sect 5", but not "&delta". */
const BARE: ReadonlySet<string> = new Set([
  ...LATIN1_ENTITIES.map(([name]) => name),
  ...['amp', 'lt', 'gt', 'quot', 'AMP', 'LT', 'GT', 'QUOT'],
]);

/** What Windows means by the codes 128 to 159, which Unicode leaves to control signs. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}))(;?)/gu;

/** decodeEntities('N&#7897;i dung &amp; ti&ecirc;n') → "Nội dung & tiên"; what is no entity stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string, end?: string) => {
    if (decimal !== undefined) return fromCode(Number(decimal));
    if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
    if (name === undefined) return whole;
    const letter = end === ';' ? NAMED.get(name) : undefined;
    return letter ?? bareEntity(name, end ?? '') ?? whole;
  });
}

/** "&sect5;" → "§5;": the longest beginning that needs no ";". */
function bareEntity(name: string, end: string): string | undefined {
  for (let length = name.length; length > 1; length--) {
    const head = name.slice(0, length);
    if (BARE.has(head)) return (NAMED.get(head) ?? '') + name.slice(length) + end;
  }
  return undefined;
}

function fromCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
