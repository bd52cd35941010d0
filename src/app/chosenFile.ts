import { DocumentError } from '../core/outcome/index.ts';

/** A file that was chosen or dropped, not yet read; a browser's File is one. */
export interface ChosenFile {
  name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** @throws DocumentError not-readable, with its name */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new DocumentError('not-readable', { file: file.name, detail: String(error) });
  }
}
