import { type DocumentFile, scoreCommand } from '../../app/index.ts';
import { scoreReport } from '../../core/scoring/index.ts';
import { saveWorkbook } from '../../hosts/file/index.ts';
import { outputOf } from './build.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { refuseDocument } from './criteria.ts';
import { eachFile } from './inputs.ts';
import { UsageError } from './usage.ts';
import { scoreText } from './scoreText.ts';

export const score: CliCommand = {
  name: 'score',
  usage:
    'so-thi-dua score TIÊU-CHÍ.xlsx PHIẾU.xlsx… [-o SỔ.xlsx [--lock | --unlock LÝ-DO]] [--format text|json] [--force]',
  summary: {
    vi: 'Chấm điểm và xếp hạng từ bộ tiêu chí và các phiếu đã điền; chỗ sai của phiếu được kể theo tệp và ô.',
    en: 'Scores and ranks from the criteria and the filled forms; what is wrong in them is told by file and cell.',
  },
  async run(call) {
    const { options, ports, terminal } = call;
    const output = options.output === undefined ? undefined : outputOf(call, 'score');
    const scored = await scoreCommand.run({ files: formsOf(call), ...publishingOf(call) }, ports);
    if (!scored) throw new UsageError('no-criteria');
    const { ranked, findings, notes, workbook } = scored;
    if (output !== undefined) await saveWorkbook(output, workbook, { force: options.force });
    for (const { text } of notes) terminal.err(`${text}\n`);
    const isJson = options.format === 'json';
    terminal.out(
      isJson
        ? `${JSON.stringify(scoreReport(ranked, findings, notes), null, 2)}\n`
        : scoreText(ranked, findings, options.lang),
    );
    return 0;
  },
};

/** Among many files only those that are no workbooks by their names may be documents. */
async function* formsOf(call: CommandCall): AsyncGenerator<DocumentFile> {
  const isAlone = call.options.files.length === 1;
  for await (const file of eachFile(call, 'score')) {
    if (isAlone || !/\.xlsx$/iu.test(file.name)) await refuseDocument(call, file);
    yield file;
  }
}

/** A lock is a row in the workbook that is written: without one there is nothing to lock. */
function publishingOf({ options: { lock, unlock, output } }: CommandCall) {
  if ((lock || unlock !== undefined) && output === undefined)
    throw new UsageError('no-output', { name: 'score' });
  return { ...(lock && { lock: true as const }), ...(unlock !== undefined && { unlock }) };
}
