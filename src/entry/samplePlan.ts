import type { DocumentFile } from '../app/index.ts';

const NAME = 'ke-hoach-mau.docx';

/** The sample plan, fetched from beside the page when somebody wants to try it. */
export async function samplePlan(): Promise<DocumentFile> {
  const answer = await fetch(new URL('../../assets/samples/ke-hoach-mau.docx', import.meta.url));
  if (!answer.ok) throw new Error(`${NAME}: ${answer.status}`);
  return { name: NAME, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
