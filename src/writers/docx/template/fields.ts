/** A field in a paragraph's text: "[Tên đơn vị]" from its "[" to after its "]". */
export interface FieldPlace {
  /** Between the brackets, as typed; with the bracket where it was not closed. */
  name: string;
  from: number;
  to: number;
}

/** "[1]" and "[…]" are text: a field's name begins with a letter. An open one is a field that nobody knows. */
const FIELD = /\[(\p{L}[^[\]]*)(\])?/gu;

export const fieldsIn = (text: string): FieldPlace[] =>
  [...text.matchAll(FIELD)].map(({ 0: whole, 1: name = '', 2: close, index }) => ({
    name: close === undefined ? `[${name.trim().slice(0, 40)}` : name,
    from: index,
    to: index + whole.length,
  }));

/** Names are the same in any case and spacing: "[TÊN  ĐƠN VỊ]". */
export const fieldKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** In capitals when it is asked for in capitals. */
export const inCaseOf = (name: string, value: string): string =>
  name === name.toUpperCase() ? value.toUpperCase() : value;
