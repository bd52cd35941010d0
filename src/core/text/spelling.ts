import { WORD_END, WORD_START } from './text.ts';

/** The tone of an open oa, oe, uy, old place (hòa) and new (hoà); after q the u is no vowel. */
const OLD_PLACE = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const NEW_PLACE = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const TO_OLD = new Map(NEW_PLACE.map((pair, i) => [pair, OLD_PLACE[i] ?? pair]));

const NEW_PAIR = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const HANG = new RegExp(`${WORD_START}hằng${WORD_END}`, 'gu');
const QUY = new RegExp(`${WORD_START}(?:quí|qúi|qúy)`, 'gu');
/** Most texts have none of these and are asked once, without a look at the edges of words. */
const ANY = /o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]|hằng|q(?:uí|úi|úy)/u;

/**
 * One spelling for words that have two, in lower case NFC: "hoà" = "hòa", "uỷ" = "ủy", "hằng" = "hàng", "quí" = "quý".
 * Every letter stays at its place, so offsets into the text keep their meaning.
 */
export function foldSpelling(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(NEW_PAIR, (pair) => TO_OLD.get(pair) ?? pair)
    .replace(HANG, 'hàng')
    .replace(QUY, 'quý');
}
