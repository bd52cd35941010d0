export { openTemplate } from './template/fillTemplate.ts';
export type { Template } from './template/fillTemplate.ts';
export { writeDocx } from './writeDocx.ts';
export { zipDocuments } from './zipDocuments.ts';
