import { DocumentError, tooLarge } from '../../../core/outcome/index.ts';
import { PDF_LIMITS } from './limits.ts';
import { loadPdfjs, type Pdfjs } from './pdfjs.ts';
import { Wire } from './port.ts';

type PdfTask = ReturnType<Pdfjs['getDocument']>;
type PdfDocument = Awaited<PdfTask['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Everything that pdf.js could fetch, evaluate, compile or draw is off: only text and lines are wanted. */
const SETTINGS = {
  verbosity: 0,
  useWasm: false,
  useWorkerFetch: false,
  disableFontFace: true,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableWorkerRendering: true,
  enableXfa: false,
  maxImageSize: 0,
};

/**
 * Opens a PDF, gives each of its pages to `look` in order, and closes it again whatever happens.
 *
 * Errors (DocumentError): 'locked-pdf' (a password is asked for), 'broken-pdf', 'too-large'.
 */
export async function eachPage(
  bytes: Uint8Array,
  look: (page: PdfPage, pdfjs: Pdfjs) => Promise<void>,
  limits = PDF_LIMITS,
): Promise<void> {
  if (bytes.length > limits.bytes) throw tooLarge('fileBytes', limits.bytes, { size: bytes.length });
  const { api, worker } = await loadPdfjs();
  let refuse: (error: DocumentError) => void = () => undefined;
  const full = new Promise<never>((_, reject) => (refuse = reject));
  const wire = new Wire(limits.operators, () => refuse(tooLarge('operators', limits.operators)));
  worker.WorkerMessageHandler.initializeFromPort(wire);
  const own = new api.PDFWorker({ port: wire, verbosity: 0 });
  const task = api.getDocument({ ...SETTINGS, worker: own, data: bytes.slice() });
  try {
    await Promise.race([full, pages(task, limits.pages, (page) => look(page, api))]);
  } catch (error) {
    throw asDocumentError(error);
  } finally {
    void task.destroy().catch(() => undefined);
    own.destroy();
    wire.terminate();
  }
}

async function pages(task: PdfTask, limit: number, look: (page: PdfPage) => Promise<void>): Promise<void> {
  const document = await task.promise;
  if (document.numPages === 0) throw new DocumentError('broken-pdf');
  if (document.numPages > limit) throw tooLarge('pages', limit, { size: document.numPages });
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await look(page);
    page.cleanup();
  }
}

/** pdf.js tells by name what it met: "PasswordException", "InvalidPDFException", … */
function asDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const name = (error as { name?: unknown } | null)?.name;
  return new DocumentError(name === 'PasswordException' ? 'locked-pdf' : 'broken-pdf');
}
