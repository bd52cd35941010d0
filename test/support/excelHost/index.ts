export { installDesktop } from './desktop.ts';
export type { DesktopOptions } from './desktop.ts';
export { dump } from './dump.ts';
export { ExcelHost } from './host.ts';
export type { Fault } from './host.ts';
export type { Area, Book, Chart, Name } from './model/book.ts';
export type { Sheet } from './model/sheet.ts';
export { startRuntime } from './runtime.ts';
export type { Answer, Batch } from './wire.ts';
