import { makeFormsCommand } from '../../app/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import { zipWorkbooks } from '../../writers/xlsx/index.ts';
import type { CliCommand } from './command.ts';
import { refuseDocument } from './criteria.ts';
import { filesOf } from './inputs.ts';
import { UsageError } from './usage.ts';
import { findingLine } from './scoreText.ts';

export const forms: CliCommand = {
  name: 'forms',
  usage: 'so-thi-dua forms TIÊU-CHÍ.xlsx -o PHIẾU.zip [--by-criterion] [--force]',
  summary: {
    vi: 'Lập phiếu chấm điểm cho từng đơn vị (--by-criterion: cho từng đầu mối chấm, mọi đơn vị trên một trang), mỗi phiếu một tệp .xlsx trong một tệp .zip.',
    en: 'Makes a form for each unit (--by-criterion: for each scoring office, all units on one sheet), one .xlsx each in a .zip.',
  },
  async run(call) {
    const { options, ports, terminal } = call;
    const { output } = options;
    if (output === undefined) throw new UsageError('no-output', { name: 'forms' });
    if (!/\.zip$/iu.test(output)) throw new UsageError('bad-zip-output', { value: output });
    const [file] = await filesOf(call, 'forms');
    if (file) await refuseDocument(call, file);
    const by = options.byCriterion ? 'criterion' : 'unit';
    const made = file && (await makeFormsCommand.run(file, ports, by));
    if (!made) throw new UsageError('no-criteria');
    if (made.forms.length === 0)
      throw new UsageError(by === 'unit' ? 'no-units' : 'no-scorers', { file: file.name });
    await writeFileWhole(output, zipWorkbooks(made.forms), { force: options.force });
    for (const { text } of made.notes) terminal.err(`${text}\n`);
    for (const finding of made.findings) terminal.err(`${findingLine(finding, options.lang)}\n`);
    const say = options.lang === 'en' ? 'forms are in' : 'phiếu đã ghi vào';
    terminal.err(`${made.forms.length} ${say} ${output}\n`);
    return 0;
  },
};
