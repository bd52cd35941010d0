/** windows-1252 from 80 to 9F by hand: Node 20 decodes it as if these were control characters. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** windows-1252, one letter a byte: no bytes are wrong in it. Also how TCVN3 and VNI are kept, to be converted later. */
export const decodeLatin = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
