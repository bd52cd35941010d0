import * as dated from './deadlines.ts';
import * as apart from './deadlinesApart.ts';
import * as hours from './deadlinesHours.ts';
import * as lists from './deadlinesLists.ts';

const { NO_TIMES, ...undated } = apart;

/** All phrases with their meanings, by the name of their table. */
export const GROUPS = { ...dated, ...undated, ...hours, ...lists };
export { NO_TIMES };
