export { DocumentError, tooLarge } from './documentError.ts';
export type { DocumentErrorCode, Size } from './documentError.ts';
export { noteSchema, placeSchema } from './outcome.ts';
export type { Defined, Note, Outcome, Place } from './outcome.ts';
export { formatPlace, parsePlace } from './places.ts';
