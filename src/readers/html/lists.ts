import { byName, formatNumber } from '../shared/index.ts';
import type { HtmlAttributes } from './tokenize.ts';

/** An open list: how it numbers and where it is. */
export interface List {
  isOrdered: boolean;
  style: string | undefined;
  next: number;
}

const TYPES = byName<string>({
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
});

const FORMATS = byName<string>({
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
});

export function newList(name: string, attributes: HtmlAttributes, style: string | undefined): List {
  const start = attributes.get('start') ?? '';
  return {
    isOrdered: name === 'ol',
    style: style ?? TYPES.get(attributes.get('type') ?? ''),
    next: /^-?\d{1,6}$/u.test(start) ? Number(start) : 1,
  };
}

/** The label of the next item with its blank: "3. ", "b. ", "- ", or "" where the page shows none. */
export function nextLabel(list: List, attributes: HtmlAttributes, style: string | undefined): string {
  const value = attributes.get('value') ?? '';
  if (/^-?\d{1,6}$/u.test(value)) list.next = Number(value);
  const number = list.next++;
  const kind = (style ?? list.style ?? '').split(/\s/u)[0] ?? '';
  const format = FORMATS.get(kind);
  if (kind === 'none') return '';
  if (format !== undefined) return `${formatNumber(number, format)}. `;
  return list.isOrdered && kind === '' ? `${number}. ` : '- ';
}
