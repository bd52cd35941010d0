export { readScheme, reviewNotes } from './readScheme.ts';
