export { ALL_FUNCTIONS } from './allFunctions.ts';
export { metadataOf } from './metadata.ts';
