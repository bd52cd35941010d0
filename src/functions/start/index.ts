export { associateAll } from './associate.ts';
export type { FunctionHost, FunctionOptions } from './associate.ts';
export { FUNCTION_IDS, NAMESPACE } from './ids.ts';
export type { FunctionId } from './ids.ts';
export { CellError, languageOf, LANGUAGES } from './model.ts';
export type { Argument, Cell, CellFunction, Language, Parameter, Sentence } from './model.ts';
