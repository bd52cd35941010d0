import { type DocumentFile, readCriteriaCommand } from '../../app/index.ts';
import { outputOf } from './build.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { criteriaText } from './criteriaText.ts';
import { filesOf } from './inputs.ts';
import { oldBookAt, writeBook } from './overBook.ts';
import { UsageError } from './usage.ts';

export const criteria: CliCommand = {
  name: 'criteria',
  usage: 'so-thi-dua criteria VĂN-BẢN [-o TIÊU-CHÍ.xlsx] [--force]',
  summary: {
    vi: 'Đọc bảng tiêu chí trong văn bản (.docx .pdf .txt .html .xlsx) vào trang Tiêu chí; chỗ chưa hiểu ghi ở cột Cần xem.',
    en: 'Reads the table of criteria of a document into the sheet Tiêu chí; what is not understood is marked Cần xem.',
  },
  async run(call) {
    const { options, ports, terminal } = call;
    const output = options.output === undefined ? undefined : outputOf(call, 'criteria');
    const old = output === undefined ? {} : await oldBookAt(output, call);
    const [file] = await filesOf(call, 'criteria');
    const read = file && (await readCriteriaCommand.run(file, ports, old.replaced));
    if (!read) throw new UsageError('no-criteria-table', { file: file?.name ?? '' });
    const sayHow = output === undefined ? undefined : await writeBook(call, output, read, old);
    terminal.out(criteriaText(read, options.lang));
    terminal.err(`${summaryOf(options.lang, read.scheme.criteria, output)}\n`);
    sayHow?.();
    return 0;
  },
};

type Rows = readonly { review?: string }[];
const openRows = (rows: Rows) => rows.filter(({ review }) => review !== undefined).length;

function summaryOf(lang: 'vi' | 'en', rows: Rows, output: string | undefined): string {
  const open = openRows(rows);
  if (lang === 'en')
    return `${rows.length} criteria read, ${open} to be looked at${output === undefined ? '' : `; the workbook is ${output}`}`;
  return `Đã đọc ${rows.length} tiêu chí, ${open} chỗ cần xem${output === undefined ? '' : `; sổ ở ${output}`}`;
}

/** Where a workbook of criteria is wanted, a document is refused with the way there. @throws UsageError criteria-in-document */
export async function refuseDocument(
  { ports }: Pick<CommandCall, 'ports'>,
  file: DocumentFile,
): Promise<void> {
  const read = await readCriteriaCommand.run(file, ports);
  if (read)
    throw new UsageError('criteria-in-document', { file: file.name, count: openRows(read.scheme.criteria) });
}
