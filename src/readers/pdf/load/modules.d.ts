/** What of pdf.js is used; its minified builds come without types. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export interface PdfPage {
    getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
    getAnnotations(): Promise<{ subtype?: string; contentsObj?: { str?: string } }[]>;
    getStructTree(): Promise<unknown>;
    commonObjs: { has(id: string): boolean; get(id: string): { fontMatrix?: number[]; vertical?: boolean } };
    view: number[];
    cleanup(): void;
  }
  export interface PdfDocument {
    numPages: number;
    getPage(number: number): Promise<PdfPage>;
  }
  export class PDFWorker {
    constructor(settings: { port: unknown; verbosity: number });
    destroy(): void;
  }
  export function getDocument(settings: Record<string, unknown>): {
    promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
  export const OPS: Readonly<Record<string, number>>;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}
