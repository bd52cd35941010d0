import { describe, expect, test } from '@jest/globals';
import { DocumentError } from '../../../src/core/outcome/index.ts';
import {
  attribute,
  byName,
  numberAttribute,
  readXml,
  switchAttribute,
} from '../../../src/readers/shared/index.ts';

function tokens(xml: string): string[] {
  const found: string[] = [];
  readXml(xml, {
    open: (name, attributes) => found.push(`<${name} ${Object.values(attributes).join()}`.trim()),
    close: (name) => found.push(`>${name}`),
    text: (text) => found.push(text),
  });
  return found;
}

describe('tokens of XML', () => {
  test.each([
    ['local names', '<w:p><x:t/></w:p>', ['<p', '<t', '>t', '>p']],
    ['text, entities of XML, CDATA', '<a>1 &lt; &#7897;<![CDATA[<]]></a>', ['<a', '1 < ộ', '<', '>a']],
    ['attributes', '<a w:val="x" b="y"/>', ['<a x,y', '>a']],
    ['a declaration and comments', '<?xml version="1.0"?><!-- x --><a/>', ['<a', '>a']],
  ])('%s', (_, xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });

  test.each([
    ['an end that fits nothing', '<a></b>', 'broken-xml'],
    ['no end', '<a>', 'broken-xml'],
    ['an unknown entity', '<a>&x;</a>', 'broken-xml'],
    ['a doctype', '<!DOCTYPE a><a/>', 'xml-entities'],
    ['a bomb of entities', '<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'xml-entities'],
    [
      'an entity from outside',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      'xml-entities',
    ],
    ['nothing', '', 'broken-xml'],
  ])('%s', (_, xml, code) => {
    expect(() => tokens(xml)).toThrow(expect.objectContaining({ name: 'DocumentError', code }));
  });

  test('a hundred thousand levels are too many, ten thousand are not', () => {
    const nest = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(tokens(nest(10_000))).toHaveLength(20_000);
    expect(() => tokens(nest(100_001))).toThrow(DocumentError);
  });

  test('what a handler throws comes through', () => {
    const act = () =>
      readXml('<a/>', {
        open() {
          throw new RangeError('x');
        },
      });
    expect(act).toThrow(RangeError);
  });
});

describe('attributes', () => {
  test('by local name', () => {
    expect(attribute({ 'w:val': 'a' }, 'val')).toBe('a');
    expect(attribute({ val: 'a' }, 'val')).toBe('a');
    expect(attribute({ 'z:val': 'a' }, 'val')).toBe('a');
    expect(attribute({ 'w:value': 'a' }, 'val')).toBeUndefined();
  });

  test.each([
    ['12', 12],
    [' -3 ', -3],
    ['1.5', undefined],
    ['', undefined],
    ['99999999999', undefined],
  ])('“%s” as a number', (val, expected) => {
    expect(numberAttribute({ val }, 'val')).toBe(expected);
  });

  test.each([
    [{}, true],
    [{ val: '1' }, true],
    [{ val: 'on' }, true],
    [{ val: '0' }, false],
    [{ val: 'false' }, false],
    [{ val: 'off' }, false],
  ])('a switch %j', (attributes, expected) => {
    expect(switchAttribute(attributes)).toBe(expected);
  });
});

test('a table by name knows only its own', () => {
  expect([byName({ a: 1 }).get('a'), byName({ a: 1 }).get('constructor')]).toEqual([1, undefined]);
});
