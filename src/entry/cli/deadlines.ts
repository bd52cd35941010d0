import * as z from 'zod';
import { readDeadline } from '../../core/deadlines/index.ts';
import type { CliCommand } from './command.ts';
import { jsonLines } from './inputs.ts';

const lineSchema = z.union([z.string(), z.object({ text: z.string(), year: z.number().int().optional() })]);

export const deadlines: CliCommand = {
  name: 'deadlines',
  usage: 'so-thi-dua deadlines --year NĂM < DÒNG-JSON',
  summary: {
    vi: 'Mỗi dòng stdin là một chuỗi JSON hoặc {"text","year"}; in ra thời hạn dạng JSON, mỗi dòng một kết quả.',
    en: 'Each line of stdin is a JSON string or {"text","year"}; prints a deadline as JSON a line.',
  },
  async run(call) {
    for (const line of await jsonLines(call, lineSchema)) {
      const { text, year = call.options.year } = typeof line === 'string' ? { text: line } : line;
      call.terminal.out(`${JSON.stringify(readDeadline(text, { year }))}\n`);
    }
    return 0;
  },
};
