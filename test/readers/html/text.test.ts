import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/readers/html/index.ts';

const read = (html: string) => readHtml(html, 'x.html');
const texts = (html: string) =>
  read(html).value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'bảng'));
const notes = (html: string) => read(html).notes.map(({ code, text }) => `${code}: ${text}`);

describe('text of a page', () => {
  test.each([
    ['blocks are paragraphs', '<h1>a</h1>b<div>c<p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
    ['inline elements part nothing', '<p>Q<b>uý</b><o:p></o:p> <span>III</span></p>', ['Quý III']],
    [
      'entities',
      '<p>N&#7897;i&nbsp;dung &amp; &#x1EC7; &Agrave;&ecirc; &ldquo;x&rdquo; &#150; &sect5 &khong; &AB</p>',
      ['Nội dung & ệ Àê “x” – §5 &khong; &AB'],
    ],
    ['decomposed letters', '<p>Ho\u0302\u0323i</p>', ['Hội']],
    ['signs that are no tags', '<p>a < b, 3<4, x <> y</p>', ['a < b, 3<4, x <> y']],
    [
      'the ư of an old font, which is a soft hyphen',
      '<p>th&shy;ëng l\u00ad¬ng</p>',
      ['th\u00adëng l\u00ad¬ng'],
    ],
    ['pre keeps lines', '<pre>a\n  b</pre>', ['a\nb']],
    ['so does a style', '<p style="white-space:pre-wrap">a\nb</p><p>c\nd</p>', ['a\nb', 'c d']],
    ['attributes of all kinds', `<p title='a>b' class="x" data-a=c checked>d</p>`, ['d']],
    ['an unclosed quote loses little', '<p title="a>b</p><p>c</p>', ['b', 'c']],
    ['nothing at all', '<p> </p>', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
    expect(notes(html)).toEqual([]);
  });
});

describe('what is not text of the page is left out', () => {
  test.each([
    ['script', '<script>var a = "<p>x</p>";</script>a'],
    ['script without an end', 'a<script>x</p>'],
    ['style', '<style><!-- p { } --></style>a'],
    ['title', '<title>x</title>a'],
    ['a comment', '<!-- <p>x</p> -->a<!-->'],
    ['a comment without an end', 'a<!-- x'],
    ['what is for Office only', '<!--[if gte mso 9]><xml><w:View>x</w:View></xml><![endif]-->a'],
    ['settings of Office in the open', '<xml><w:View>x</w:View></xml>a'],
    ['doctype and processing', '<!DOCTYPE html><?xml:namespace prefix="o" ?>a'],
    ['readings above letters', '<ruby>a<rt>x</rt></ruby>'],
    ['a template', '<template><p>x</p></template>a'],
    [
      'the mark of a comment',
      'a<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[NV1]</a></span>',
    ],
    [
      'the mark of a footnote',
      'a<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
    ],
    [
      'the header of the clipboard',
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nSourceURL:file:///C:/x.docx\r\n<html><body>\r\n<!--StartFragment-->a<!--EndFragment-->',
    ],
    ['names that all objects have', '<constructor>a</constructor><tostring>'],
  ])('%s', (_, html) => {
    expect(texts(html)).toEqual(['a']);
    expect(notes(html)).toEqual([]);
  });
});

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>a</li><li>b</li></ol>', ['1. a', '2. b']],
    ['start and value', '<ol start=5><li>a<li value=9>b<li>c</ol>', ['5. a', '9. b', '10. c']],
    [
      'letters and Roman numbers',
      '<ol type=a><li>a</ol><ol type=I><li>b</ol><ol style="list-style-type:lower-roman"><li>c</ol>',
      ['a. a', 'I. b', 'i. c'],
    ],
    ['bullets', '<ul><li>a<li>b</ul>', ['- a', '- b']],
    ['a list in a list', '<ol><li>a<ul><li>b<li>c</ul><li>d</ol>', ['1. a', '- b', '- c', '2. d']],
    ['paragraphs in an item', '<ol><li><p>a</p><p>b</p></li></ol>', ['1. a', 'b']],
    ['no number shown', '<ol style="list-style:none"><li>a</ol>', ['a']],
    ['an item without a list', '<li>a</li>', ['- a']],
    ['an empty item', '<ul><li></li><li>a</li></ul>', ['- a']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  const marked = (mark: string, font = '') =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:${font};mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Rà soát</p>`;
  test.each([
    ['a number of Word', marked('1.'), ['1. Rà soát']],
    ['a letter of Word', marked('b)'), ['b) Rà soát']],
    ['a lone number', marked('I'), ['I Rà soát']],
    ['a bullet of Word', marked('·', 'Symbol'), ['- Rà soát']],
    ['a letter that is a bullet', marked('Ø', 'Wingdings'), ['- Rà soát']],
    [
      'a font around the mark',
      `<p><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o</span></span>x</p>`,
      ['- x'],
    ],
    ['a plus', marked('+', 'Symbol'), ['+ Rà soát']],
    ['a picture', marked('<img src=x>'), ['- Rà soát']],
    [
      'as other browsers pass it on',
      marked('2.')
        .replace('<![if !supportLists]>', '<!--[if !supportLists]-->')
        .replace('<![endif]>', '<!--[endif]-->'),
      ['2. Rà soát'],
    ],
    [
      'inside a comment',
      '<p><!--[if !supportLists]><span style="mso-list:Ignore">3.&nbsp;</span><![endif]-->x</p>',
      ['3. x'],
    ],
    [
      'only the number, in the column of numbers',
      `<p><![if !supportLists]><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span><![endif]>&nbsp;</p>`,
      ['4.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
    expect(notes(html)).toEqual([]);
  });
});

describe('what is hidden or beside the text stands in a note', () => {
  test.each([
    ['display:none', 'a<span style="color:red; display : none">x <b>y</b></span>', 'hidden-text', '“x y”'],
    ['mso-hide', "a<span style='mso-hide:all'>x</span>", 'hidden-text', '“x”'],
    ['the attribute', 'a<p hidden>x</p>', 'hidden-text', '“x”'],
    ['struck out by a change', 'a<del cite="mailto:x">cũ</del>', 'tracked-changes', '1 chỗ'],
    ['put in by a change', '<ins>a</ins>', 'tracked-changes', '1 chỗ'],
    [
      'a footnote',
      "a<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><span class=MsoFootnoteReference>[1]</span> theo Luật</p></div></div>",
      'footnote',
      '“theo Luật”',
    ],
    [
      'a comment',
      "a<div style='mso-element:comment-list'><div style='mso-element:comment'><p>xem lại</p></div></div>",
      'comment',
      '“xem lại”',
    ],
    ['a picture', 'a<img src="x.png" alt="chữ">', 'picture-skipped', 'hình'],
  ])('%s', (_, html, code, text) => {
    expect(texts(html)).toEqual(['a']);
    expect(notes(html)).toEqual([expect.stringMatching(new RegExp(`^${code}: .*${text}`, 'u'))]);
  });

  test('a row that has no end tag ends what it hides', () => {
    expect(texts('<p hidden>x<p>a')).toEqual(['a']);
  });
});

describe('struck text is left out with a note, as in a document of Word', () => {
  test.each([
    ['<p>Xét <s>đợt 1</s> đợt 2</p>', ['Xét đợt 2'], ['struck-text: Bỏ qua chữ bị gạch ngang: “đợt 1”.']],
    ['<p>Xét <strike>một</strike> hai</p>', ['Xét hai'], ['struck-text: Bỏ qua chữ bị gạch ngang: “một”.']],
    [
      '<p>Xét <span style="color:red;text-decoration:line-through">một</span> hai</p>',
      ['Xét hai'],
      ['struck-text: Bỏ qua chữ bị gạch ngang: “một”.'],
    ],
    ['<p>Xét <span style="text-decoration:underline">một</span></p>', ['Xét một'], []],
    ['<table><tr><td style="text-decoration:line-through">một<td>hai</table>', ['bảng'], []],
  ])('%s', (html, expected, said) => {
    expect(texts(html)).toEqual(expected);
    expect(notes(html)).toEqual(said);
  });
});
