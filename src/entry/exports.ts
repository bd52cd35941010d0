import type { ExportModel, ExportModels } from '../app/index.ts';
import { writeWorkbook } from './documents.ts';

type Write<K extends keyof ExportModels> = (model: ExportModels[K]) => Promise<Uint8Array>;

/** Each writer is a chunk of its own, loaded when its kind of file is asked for. */
const WRITERS: { [K in keyof ExportModels]: Write<K> } = {
  docx: async (model) =>
    (await import(/* webpackChunkName: "writer-docx" */ '../writers/docx/index.ts')).writeDocx(model),
  xlsx: writeWorkbook,
  csv: async (model) =>
    (await import(/* webpackChunkName: "writer-csv" */ '../writers/csv/index.ts')).writeCsv(model),
  ics: async ({ events, ...options }) =>
    (await import(/* webpackChunkName: "writer-ics" */ '../writers/ics/index.ts')).writeIcs(events, options),
};

/** What goes out, as the bytes of its file. The table above pairs each model with its writer. */
export const bytesOf = ({ to, model }: ExportModel): Promise<Uint8Array> =>
  (WRITERS[to] as (model: ExportModel['model']) => Promise<Uint8Array>)(model);
