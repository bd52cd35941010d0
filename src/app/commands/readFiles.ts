import { bytesOf, type ChosenFile } from '../chosenFile.ts';
import type { Command } from '../command.ts';
import { idle } from '../state.ts';
import type { ImportSource } from '../worker/model.ts';
import { readSources } from './readSources.ts';

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
