import type { DocumentFile } from '../app/index.ts';

/** The sample plan, fetched from beside the page when somebody wants to try it. */
export const samplePlan = (): Promise<DocumentFile> =>
  fetched('ke-hoach-mau.docx', new URL('../../assets/samples/ke-hoach-mau.docx', import.meta.url));

/** The template of reminder letters that ships. */
export const letterTemplate = (): Promise<DocumentFile> =>
  fetched('cong-van-don-doc.docx', new URL('../../assets/templates/cong-van-don-doc.docx', import.meta.url));

async function fetched(name: string, url: URL): Promise<DocumentFile> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
