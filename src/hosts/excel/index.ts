export { backgroundOf, connect, FLOOR } from './connect.ts';
export type { Connection, OfficeStart } from './connect.ts';
export { onRibbonCommand } from './ribbon.ts';
