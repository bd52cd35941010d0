import type { DocumentFile, WorkTools } from '../app/index.ts';
import { readDocument, readWorkbook, writeWorkbook } from './documents.ts';
import { bytesOf } from './exports.ts';
import { openLetters } from './letters.ts';
import { localDay } from './localDay.ts';
import { letterTemplate } from './shippedFiles.ts';
import { shippedFor } from './shippedUnits.ts';

/** What the heavy jobs need, in the worker as anywhere else. */
export const workTools: Omit<WorkTools, 'progress'> = {
  readDocument,
  readWorkbook,
  writeWorkbook,
  writeExport: bytesOf,
  async writeLetters(letters, template, made) {
    const files: DocumentFile[] = [];
    const opened = await openLetters(template ?? (await letterTemplate()), letters);
    for await (const file of opened.files()) {
      files.push(file);
      made(files.length);
    }
    return { files, notes: opened.notes };
  },
  async zip(files) {
    const { zipDocuments } = await import(/* webpackChunkName: "writer-docx" */ '../writers/docx/index.ts');
    return zipDocuments(files);
  },
  async unpack(file) {
    const { packedForms } = await import(/* webpackChunkName: "reader-zip" */ './packedForms.ts');
    return packedForms(file);
  },
  shippedFor: (day) => shippedFor(day ?? localDay()),
  today: () => localDay(),
};
