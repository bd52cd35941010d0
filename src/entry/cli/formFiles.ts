import { type BrokenFile, type DocumentFile, isPacked } from '../../app/index.ts';
import { packedForms } from '../packedForms.ts';
import type { CommandCall } from './command.ts';
import { refuseDocument } from './criteria.ts';
import { eachFile } from './inputs.ts';
import type { Language } from './language.ts';

/**
 * Criteria and forms, also those packed in a .zip as `forms` makes it, one after the other as they are asked for: of
 * hundreds only one is unpacked. How far it is, is said on stderr.
 * @throws UsageError no-file, criteria-in-document, DocumentError not-found, not-readable
 */
export async function* formFiles(call: CommandCall, name: string): AsyncGenerator<DocumentFile | BrokenFile> {
  const told = new Counter(call, call.options.files.length);
  // Among many files only those that are no workbooks by their names may be documents.
  const isAlone = call.options.files.length === 1;
  for await (const file of eachFile(call, name)) {
    const packed = isPacked(file);
    if (!packed && (isAlone || !/\.xlsx$/iu.test(file.name))) await refuseDocument(call, file);
    const forms = packed ? packedForms(file) : [() => file];
    told.more(forms.length - 1);
    for (const form of forms) {
      yield form();
      told.done();
    }
  }
}

/** Below so many files nobody has to wait. */
const MANY = 10;
const LINES = 10;
const READ: Record<Language, (at: number, of: number) => string> = {
  vi: (at, of) => `Đã đọc ${at}/${of} tệp`,
  en: (at, of) => `Read ${at} of ${of} files`,
};

/** Says about ten times how many of the files have been read. */
class Counter {
  private at = 0;

  constructor(
    private readonly call: Pick<CommandCall, 'terminal' | 'options'>,
    private of: number,
  ) {}

  more(files: number): void {
    this.of += files;
  }

  done(): void {
    this.at += 1;
    const { terminal, options } = this.call;
    const isTime = this.at === this.of || this.at % Math.ceil(this.of / LINES) === 0;
    if (this.of >= MANY && isTime) terminal.err(`${READ[options.lang](this.at, this.of)}\n`);
  }
}
