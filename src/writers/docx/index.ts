export { writeDocx } from './writeDocx.ts';
