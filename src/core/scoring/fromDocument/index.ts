export { readScheme } from './readScheme.ts';
