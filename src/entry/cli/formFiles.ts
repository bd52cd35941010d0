import type { BrokenFile, DocumentFile } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import { openZip, type Zip } from '../../readers/shared/index.ts';
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
    const isPacked = /\.zip$/iu.test(file.name);
    if (!isPacked && (isAlone || !/\.xlsx$/iu.test(file.name))) await refuseDocument(call, file);
    const forms = isPacked ? unpacked(file) : [() => file];
    told.more(forms.length - 1);
    for (const form of forms) {
      yield form();
      told.done();
    }
  }
}

/** What programs and systems put beside the files of a person. */
const BY_THE_WAY = /(?:^|[\\/])(?:__MACOSX[\\/]|\.|~\$)|(?:^|[\\/])(?:thumbs\.db|desktop\.ini)$|[\\/]$/iu;

/** Each unpacked when it is asked for; one that is damaged, like the whole, is told and holds nobody up. */
function unpacked({ name, bytes }: DocumentFile): (() => DocumentFile | BrokenFile)[] {
  const zip = orBroken(name, () => openZip(bytes));
  if ('broken' in zip) return [() => zip];
  const paths = zip.paths.filter((path) => !BY_THE_WAY.test(path));
  if (paths.length === 0) return [() => ({ name, broken: 'empty-file' })];
  return paths.map((path) => () => unpackedForm(`${name}/${path}`, zip, path));
}

const unpackedForm = (name: string, zip: Zip, path: string): DocumentFile | BrokenFile =>
  orBroken(name, () => ({ name, bytes: zip.bytes(path) }));

function orBroken<T>(name: string, open: () => T): T | BrokenFile {
  try {
    return open();
  } catch (error) {
    if (error instanceof DocumentError) return { name, broken: error.code };
    throw error;
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
