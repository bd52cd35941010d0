import { scoreCommand } from '../../app/index.ts';
import { scoreReport } from '../../core/scoring/index.ts';
import { outputOf } from './build.ts';
import type { CliCommand, CommandCall } from './command.ts';
import { formFiles } from './formFiles.ts';
import { oldBookAt, writeBook } from './overBook.ts';
import { UsageError } from './usage.ts';
import { scoreText } from './scoreText.ts';

export const score: CliCommand = {
  name: 'score',
  usage:
    'so-thi-dua score TIÊU-CHÍ.xlsx PHIẾU… [-o SỔ.xlsx [--lock | --unlock LÝ-DO]] [--format text|json] [--force]',
  summary: {
    vi: 'Chấm điểm và xếp hạng từ bộ tiêu chí và các phiếu đã điền (tệp .xlsx, hoặc tệp .zip chứa phiếu); chỗ sai của phiếu được kể theo tệp và ô.',
    en: 'Scores and ranks from the criteria and the filled forms (.xlsx, or a .zip of them); what is wrong in them is told by file and cell.',
  },
  async run(call) {
    const { options, ports, terminal } = call;
    const output = options.output === undefined ? undefined : outputOf(call, 'score');
    const old = output === undefined ? {} : await oldBookAt(output, call);
    const { replaced } = old;
    const scored = await scoreCommand.run(
      { files: formFiles(call, 'score'), ...(replaced && { replaced }), ...publishingOf(call) },
      ports,
    );
    if (!scored) throw new UsageError('no-criteria');
    const { ranked, findings, notes } = scored;
    const sayHow = output === undefined ? undefined : await writeBook(call, output, scored, old);
    for (const { text } of notes) terminal.err(`${text}\n`);
    const isJson = options.format === 'json';
    terminal.out(
      isJson
        ? `${JSON.stringify(scoreReport(ranked, findings, notes), null, 2)}\n`
        : scoreText(ranked, findings, options.lang),
    );
    sayHow?.();
    return 0;
  },
};

/** A lock is a row in the workbook that is written: without one there is nothing to lock. */
function publishingOf({ options: { lock, unlock, output } }: CommandCall) {
  if ((lock || unlock !== undefined) && output === undefined)
    throw new UsageError('no-output', { name: 'score' });
  return { ...(lock && { lock: true as const }), ...(unlock !== undefined && { unlock }) };
}
