import type { Ports } from '../../app/index.ts';
import type { Language } from './language.ts';
import type { Options } from './options.ts';

/** The streams and the machine, so that a test can stand in for them. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Progress and messages. */
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
  readFile(path: string): Promise<Uint8Array>;
}

export interface CommandCall {
  options: Options;
  ports: Ports;
  terminal: Terminal;
}

/** One word after `so-thi-dua`; `run` gives the exit code. */
export interface CliCommand {
  name: string;
  usage: string;
  summary: Record<Language, string>;
  run(call: CommandCall): Promise<number>;
}
