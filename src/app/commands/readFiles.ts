import { DocumentError } from '../../core/outcome/index.ts';
import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import type { ImportSource } from '../work/model.ts';
import { readSources } from './readSources.ts';

/** A file that was chosen or dropped, not yet read; a browser's File is one. */
export interface ChosenFile {
  name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Files that were chosen or dropped, together one plan. One that was moved or is locked meanwhile is named. */
export const readFiles: Command<readonly ChosenFile[]> = {
  id: 'read-files',
  enabled: idle,
  async run(files, call) {
    if (files.length === 0) return {};
    const sources: ImportSource[] = [];
    for (const file of files)
      sources.push({ kind: 'file', file: { name: file.name, bytes: await bytesOf(file) } });
    return readSources.run({ sources }, call);
  },
};

/** @throws DocumentError not-readable, with its name */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new DocumentError('not-readable', { file: file.name, detail: String(error) });
  }
}
