import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compoundFile } from '../../support/compoundFile.ts';
import { docx, docxOf, p, row, cell, table } from '../../support/docxFixtures.ts';
import { describeIf } from '../../support/optional.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

/** One Vietnamese sentence on stderr, no stack, nothing on stdout. */
function expectOneSentence({ code, out, err }: Awaited<ReturnType<typeof runCli>>, says: RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^so-thi-dua: [^\n]+[.]\n$/u);
  expect(err).toMatch(says);
  expect(err).not.toMatch(/undefined|NaN|\[object| {2}at /u);
}

const whole = new Uint8Array(readFileSync(sample));
const HEADER = 'TT\tNội dung công việc\tĐơn vị thực hiện\tThời gian hoàn thành\n';
const line = (n: number) => `${n}\tTổng hợp báo cáo\tPhòng Nội vụ\tTháng 3\n`;

describe('an input that cannot be read', () => {
  test.each<[string, string, Uint8Array, RegExp]>([
    ['not a zip', 'a.docx', strToU8('Kế hoạch'.repeat(50)), /không phải là tệp Word hay Excel/u],
    ['a truncated zip', 'a.docx', whole.slice(0, whole.length >> 1), /bị cụt/u],
    ['an encrypted .docx', 'a.docx', compoundFile('EncryptedPackage'), /mật khẩu/u],
    ['an old .doc', 'a.doc', compoundFile('WordDocument'), /Lưu thành .*\.docx/u],
    ['an old .doc named .docx', 'a.docx', compoundFile('WordDocument'), /Lưu thành .*\.docx/u],
    ['an old .xls', 'a.xls', compoundFile('Workbook'), /Lưu thành .*\.xlsx/u],
    ['a zip bomb', 'a.docx', bomb(), /nén quá 400 lần/u],
    ['XML with entities', 'a.docx', docxOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), /DOCTYPE/u],
    ['no table', 'a.docx', docx(p('Kế hoạch công tác')), /Không thấy bảng nào/u],
    ['no table, text', 'a.txt', strToU8('Kế hoạch công tác'), /Không thấy bảng nào/u],
    [
      'a table without a header',
      'a.docx',
      docx(table(row(cell('Họ tên'), cell('Chữ ký')) + row(cell('…'), cell('…')))),
      /dòng tiêu đề/u,
    ],
    ['200,000 rows', 'a.txt', strToU8(HEADER + line(1).repeat(200_000)), /quá nhiều dòng \(giới hạn 50/u],
    ['an unreadable encoding', 'a.txt', noise(), /bảng mã chữ/u],
    ['an empty file', 'a.txt', new Uint8Array(), /trống/u],
    ['a picture', 'a.png', strToU8('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), /Chưa đọc được loại tệp/u],
  ])('%s: one sentence, exit 2, no file', async (_, name, bytes, says) => {
    writeFileSync(folder.path(name), bytes);
    expectOneSentence(await runCli(['build', folder.path(name), '-o', folder.path('so.xlsx')]), says);
    expectOneSentence(await runCli(['read', folder.path(name)]), says);
    expect(folder.left()).toEqual([name]);
  });

  test('a file that is not there', async () => {
    expectOneSentence(await runCli(['read', folder.path('khong-co.docx')]), /Không tìm thấy tệp/u);
  });

  test('a directory of units without the sheet', async () => {
    const list = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.xlsx', import.meta.url));
    expectOneSentence(await runCli(['read', sample, '--directory', list]), /cần trang “Đơn vị”/u);
  });

  test('a workbook of ours beside another file', async () => {
    await runCli(['build', sample, '-o', folder.path('so.xlsx')]);
    expectOneSentence(await runCli(['read', folder.path('so.xlsx'), sample]), /đưa riêng một mình nó/u);
  });

  test('a folder in place of a file', async () => {
    mkdirSync(folder.path('a.docx'));
    expectOneSentence(await runCli(['read', folder.path('a.docx')]), /là một thư mục/u);
  });
});

function bomb(): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': new Uint8Array(20 * 1024 * 1024),
  });
}

/** Lines of letters that no Vietnamese encoding makes words of. */
function noise(): Uint8Array {
  return Uint8Array.from({ length: 4000 }, (_, i) => (i % 40 === 39 ? 10 : 0x80 + ((i * 37) % 128)));
}

describe('an output that cannot be written', () => {
  test('one that exists stays as it is, and --force is named', async () => {
    writeFileSync(folder.path('so.xlsx'), 'của tôi');
    expectOneSentence(await runCli(['build', sample, '-o', folder.path('so.xlsx')]), /--force/u);
    expect(readFileSync(folder.path('so.xlsx'), 'utf8')).toBe('của tôi');
    expect(folder.left()).toEqual(['so.xlsx']);
  });

  test.each([
    ['a folder that is not there', 'khong/co/so.xlsx'],
    ['a folder in its place', 'thu-muc.xlsx'],
    ['a path that runs through a file', 'tep.txt/so.xlsx'],
    ['a name that is too long', `${'a'.repeat(300)}.xlsx`],
  ])('%s', async (_, name) => {
    mkdirSync(folder.path('thu-muc.xlsx'));
    writeFileSync(folder.path('tep.txt'), 'của tôi');
    expectOneSentence(
      await runCli(['build', sample, '-o', folder.path(name), '--force']),
      /Không ghi được|đã có/u,
    );
    expect(folder.left()).toEqual(['tep.txt', 'thu-muc.xlsx']);
  });
});

// The superuser may write everywhere: then there is nothing to refuse.
describeIf(process.getuid?.() !== 0, 'a closed folder', 'a closed folder (run by the superuser)', () => {
  test('is refused and stays empty', async () => {
    mkdirSync(folder.path('dong'));
    chmodSync(folder.path('dong'), 0o500);
    expectOneSentence(await runCli(['build', sample, '-o', folder.path('dong/so.xlsx')]), /Không ghi được/u);
  });
});

describe('wrong use', () => {
  test.each<[string[], RegExp]>([
    [[], /Chưa có lệnh/u],
    [['lam'], /Không có lệnh “lam”/u],
    [['en'], /Không có lệnh “en”/u],
    [['read'], /cần ít nhất một tệp/u],
    [['build', 'MẪU'], /thêm -o TỆP/u],
    [['build', 'MẪU', '-o', 'so.xls'], /\.xlsx/u],
    [['build', './a.xlsx', '-o', 'a.xlsx'], /đặt tên khác/u],
    [['build', 'MẪU', '-o', 'don-vi.xlsx', '--directory', './don-vi.xlsx'], /đặt tên khác/u],
    [['units', '--on', '2026-13-01'], /2026-13-01.*năm-tháng-ngày/u],
    [['--lang', 'vi', 'read'], /Lệnh read cần ít nhất một tệp/u],
    [['read', 'MẪU', '--nam', '2026'], /--nam/u],
    [['read', 'MẪU', '--year', '26'], /--year 2026/u],
    [['read', 'MẪU', '--as-of', '2026-02-30'], /2026-02-30/u],
    [['read', 'MẪU', '--lang', 'fr'], /--lang vi/u],
  ])('%j', async (args, says) => {
    expectOneSentence(await runCli(args.map((arg) => (arg === 'MẪU' ? sample : arg))), says);
  });

  test('in English when asked', async () => {
    const { err } = await runCli(['read', '--lang', 'en']);
    expect(err).toBe('so-thi-dua: read needs at least one file; see so-thi-dua read --help.\n');
  });
});

test('what nobody foresaw is a sentence too, and no finding of a check', async () => {
  const ports = { readDocument: () => Promise.reject(new TypeError('x is not\niterable')) };
  expectOneSentence(
    await runCli(['check', sample], { ports }),
    /lỗi chưa lường trước \(TypeError: x is not iterable\)/u,
  );
});
