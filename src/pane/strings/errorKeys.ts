import type { Failure } from '../../app/index.ts';
import type { ERRORS } from './errors.ts';

type Key = keyof (typeof ERRORS)['vi'];
type Family = Exclude<Failure['family'], 'unexpected'>;
type CodeOf<F extends Family> = Extract<Failure, { family: F }>['code'];
type Sentence = { [F in Family]: `error.${F}.${CodeOf<F>}` }[Family];

/** { family: 'document', code: 'encrypted' } → 'error.document.encrypted'. A code without its sentence does not compile. */
export function errorKey(failure: Failure): Key {
  if (failure.family === 'unexpected') return 'error.unexpected';
  const sentence = `error.${failure.family}.${failure.code}` as Sentence;
  return sentence;
}
