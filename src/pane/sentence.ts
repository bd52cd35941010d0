import { type Failure } from '../app/index.ts';
import { errorKey } from './strings/errorKeys.ts';
import { ERRORS } from './strings/errors.ts';
import { type Language, speaker } from './strings/index.ts';

/** What happened, what was kept, what to do: the sentence of a failure, for who shows it outside the pane. */
export const sentenceOf = (failure: Failure, language: Language): string =>
  speaker(ERRORS, language)(errorKey(failure), failure.data);
