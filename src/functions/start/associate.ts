import { FUNCTION_IDS, type FunctionId } from './ids.ts';
import {
  type Argument,
  CellError,
  type CellErrorKind,
  type CellFunction,
  type Language,
  type Sentence,
} from './model.ts';

/** What of Excel's runtime the functions need; the global `CustomFunctions` is one. */
export interface FunctionHost {
  associate(id: string, run: (...args: Argument[]) => Promise<number | string>): void;
  Error: new (code: string, message?: string) => Error;
  ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

export interface FunctionOptions {
  /** Brings the functions: they are a chunk of their own, which a pane without formulas never loads. */
  load(): Promise<Readonly<Record<FunctionId, CellFunction>>>;
  /** Asked at each error, for Excel tells it only after the functions were associated. */
  language(): Language;
}

/** associateAll(CustomFunctions, …): from then on Excel answers =TDKT.HAN(…) and the others. */
export function associateAll(host: FunctionHost, options: FunctionOptions): void {
  for (const id of FUNCTION_IDS) host.associate(id, (...args) => answer(id, args, host, options));
}

/** Excel puts an object of the call behind the arguments: only as many as there are parameters are the function's. */
async function answer(
  id: FunctionId,
  args: readonly Argument[],
  host: FunctionHost,
  { load, language }: FunctionOptions,
): Promise<number | string> {
  const say = (kind: CellErrorKind, sentence: Sentence) =>
    new host.Error(codeOf(kind, host), sentence[language()]);
  const functions = await load().catch((cause: unknown) => {
    throw Object.assign(say('no-answer', NOT_LOADED), { cause });
  });
  const { parameters, run } = functions[id];
  try {
    return run(args.slice(0, parameters.length));
  } catch (error) {
    // Anything but our own sentence is a fault of ours and goes on as it is.
    throw error instanceof CellError ? say(error.kind, error.sentence) : error;
  }
}

const codeOf = (kind: CellErrorKind, { ErrorCode }: FunctionHost): string =>
  kind === 'no-answer' ? ErrorCode.notAvailable : ErrorCode.invalidValue;

const NOT_LOADED: Sentence = {
  vi: 'Chưa tải được phần hàm của Sổ Thi đua; hãy xem mạng rồi tính lại bằng Ctrl+Alt+F9.',
  en: 'The functions of Sổ Thi đua could not be loaded; check the network, then recalculate with Ctrl+Alt+F9.',
};
