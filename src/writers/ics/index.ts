export { writeIcs } from './writeIcs.ts';
