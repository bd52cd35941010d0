import { readFileSync } from 'node:fs';
import {
  type BookPorts,
  createSession,
  memoryHistory,
  type Session,
  type Work,
  WORK_JOBS,
  type WorkTools,
} from '../../src/app/index.ts';
import { workTools } from '../../src/entry/workTools.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memoryWorkbook.ts';

/** As a job in a worker ends: by itself or by the signal, and then nobody listens to that any more. */
function orStopped<T>(done: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new Error('stopped'));
    signal.addEventListener('abort', stopped);
    done.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
  });
}

/** The jobs without a worker, with the real readers; a stopped one ends as a worker's would. */
export function workHere(): Work {
  const run =
    (job: keyof Work) =>
    (input: never, { progress, signal }: { progress?: WorkTools['progress']; signal?: AbortSignal } = {}) => {
      const tools: WorkTools = {
        ...workTools,
        writeLetters: (letters, template = TEMPLATE, made) => workTools.writeLetters(letters, template, made),
        today: () => '2026-03-01',
        progress: progress ?? (() => undefined),
      };
      const done = (WORK_JOBS[job] as unknown as (input: never, tools: WorkTools) => Promise<never>)(
        input,
        tools,
      );
      return signal ? orStopped(done, signal) : done;
    };
  return {
    ...{ read: run('read'), draft: run('draft'), open: run('open'), file: run('file') },
    ...{ check: run('check'), mend: run('mend'), progress: run('progress'), mark: run('mark') },
    ...{ round: run('round'), criteria: run('criteria'), roundForms: run('roundForms') },
    ...{ formRules: run('formRules'), form: run('form'), minutes: run('minutes') },
    ...{ gather: run('gather'), export: run('export'), rulePages: run('rulePages') },
  } as unknown as Work;
}

export const SAMPLE = {
  name: 'ke-hoach-mau.docx',
  bytes: new Uint8Array(readFileSync(new URL('../../assets/samples/ke-hoach-mau.docx', import.meta.url))),
};

/** Without a page there is nothing to fetch it from. */
const TEMPLATE = {
  name: 'cong-van-don-doc.docx',
  bytes: new Uint8Array(
    readFileSync(new URL('../../assets/templates/cong-van-don-doc.docx', import.meta.url)),
  ),
};

export interface Opened {
  session: Session;
  workbook: MemoryWorkbook;
  ports: BookPorts;
}

/** A pane's session over a workbook in memory. */
export function openSession(workbook = memoryWorkbook(), more: Partial<BookPorts> = {}): Opened {
  const ports: BookPorts = {
    workbook,
    history: memoryHistory(workbook),
    work: workHere(),
    today: () => '2026-03-01',
    sample: () => Promise.resolve(SAMPLE),
    saveFile: () => Promise.resolve('saved'),
    ...more,
  };
  return { session: createSession(ports), workbook, ports };
}

/** One appendix as tab-separated text, as Word gives it to the clipboard. */
export const textOf = (...rows: string[]): string =>
  ['PHỤ LỤC 1', 'NHIỆM VỤ TRỌNG TÂM NĂM 2026', ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n');
export const HEADER = 'TT|Nội dung|Đơn vị thực hiện|Thời gian hoàn thành';
