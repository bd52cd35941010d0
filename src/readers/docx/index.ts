export { readDocx } from './readDocx.ts';
