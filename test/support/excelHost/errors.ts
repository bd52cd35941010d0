/** An error as Excel reports it inside an answer: told by its code, never by its message (messages are localised). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

// The words are those of an English Excel; tests must not depend on them.
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', 'The requested resource does not exist.', 404);
export const invalidArgument = (message = 'The argument is invalid or missing.'): HostError =>
  new HostError('InvalidArgument', message);
export const alreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with this name or identifier exists already.', 409);
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);
/** Not an answer of Excel but a gap of this stand-in: it must be loud. */
export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `The stand-in does not know ${what} yet.`, 501);
