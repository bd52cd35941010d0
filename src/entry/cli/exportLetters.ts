import { readFile } from 'node:fs/promises';
import { type DocumentFile, makeLetters } from '../../app/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { dayInWords } from '../../core/workbook/index.ts';
import { writeFileWhole } from '../../hosts/file/index.ts';
import { openLetters } from '../letters.ts';
import { placeToWrite } from './build.ts';
import type { CommandCall } from './command.ts';
import { importRequest } from './directory.ts';
import { baseName, filesOf, readOrFail } from './inputs.ts';
import type { Language } from './language.ts';
import { UsageError } from './usage.ts';
import { sayRead } from './progress.ts';
import { writeFolder } from './writeFolder.ts';

/** The bundler puts the template beside the command. */
const TEMPLATE = new URL('../../../assets/templates/cong-van-don-doc.docx', import.meta.url);
const TEMPLATE_NAME = 'cong-van-don-doc.docx';
const WITHIN = 30;

const WORDS: Record<
  Language,
  {
    made: (at: number, all: number, unit: string) => string;
    unreached: (names: string) => string;
    written: (count: number, output: string) => string;
  }
> = {
  vi: {
    made: (at, all, unit) => `Công văn ${at}/${all}: ${unit}`,
    unreached: (names) =>
      `Không lập công văn cho (cơ quan ban hành, cá nhân, hoặc nhóm chưa có trong danh mục): ${names}.`,
    written: (count, output) => `Đã ghi ${count} công văn: ${output}`,
  },
  en: {
    made: (at, all, unit) => `Letter ${at}/${all}: ${unit}`,
    unreached: (names) =>
      `No letter goes to (the issuer, persons, groups that the directory does not list): ${names}.`,
    written: (count, output) => `Wrote ${count} letters: ${output}`,
  },
};

/** A letter for each unit: in one .zip, in a folder, or the one asked for as .docx. */
export async function exportLetters(call: CommandCall): Promise<number> {
  const { options, ports, terminal } = call;
  const { unit, asOf, within = WITHIN, blankNumber } = options;
  const output = placeToWrite(call, 'export');
  const template = await templateOf(call);
  const { plan, letters, unreached } = await makeLetters.run(
    {
      ...(await importRequest(call, await filesOf(call, 'export'))),
      ...(asOf !== undefined && { asOf }),
      ...(unit !== undefined && { unit }),
      within,
      blankNumber,
    },
    ports,
  );
  sayRead(call, plan);
  if (letters.length === 0)
    throw new UsageError('nothing-to-remind', { day: dayInWords(asOf ?? ports.today()), within });
  if (/\.docx$/iu.test(output) && letters.length > 1)
    throw new UsageError('many-letters', { value: output, count: letters.length });
  const words = WORDS[options.lang];
  const files: DocumentFile[] = [];
  const opened = await openLetters(template, letters);
  for await (const file of opened.files()) {
    files.push(file);
    const name = letters[files.length - 1]?.letter.unit.name ?? '';
    terminal.err(`${words.made(files.length, letters.length, oneLine(name))}\n`);
  }
  await write(output, files, options.force);
  for (const { text } of opened.notes) terminal.err(`${text}\n`);
  if (unreached.length > 0) terminal.err(`${words.unreached(unreached.map(oneLine).join('; '))}\n`);
  terminal.err(`${words.written(files.length, output)}\n`);
  return 0;
}

async function templateOf({ options, terminal }: CommandCall): Promise<DocumentFile> {
  const { template } = options;
  if (template === undefined) return { name: TEMPLATE_NAME, bytes: new Uint8Array(await readFile(TEMPLATE)) };
  return { name: baseName(template), bytes: await readOrFail(terminal.readFile, template) };
}

async function write(output: string, files: readonly DocumentFile[], force: boolean): Promise<void> {
  const [first] = files;
  if (/\.docx$/iu.test(output) && first) return writeFileWhole(output, first.bytes, { force });
  if (!/\.zip$/iu.test(output)) return writeFolder(output, files, { force });
  const { zipDocuments } = await import(/* webpackChunkName: "writer-docx" */ '../../writers/docx/index.ts');
  return writeFileWhole(output, zipDocuments(files), { force });
}
