import { ALL_FUNCTIONS } from './allFunctions.ts';
import { FUNCTION_IDS, type Language, type Parameter } from './start/index.ts';

/** metadataOf('vi') → what Excel wants to know of the functions (its JSON metadata), with the help in one language. */
export const metadataOf = (language: Language): object => ({
  functions: FUNCTION_IDS.map((id) => {
    const { description, parameters, result } = ALL_FUNCTIONS[id];
    return {
      id,
      name: id,
      description: description[language],
      parameters: parameters.map((parameter) => parameterOf(parameter, language)),
      result: { type: result, dimensionality: 'scalar' },
    };
  }),
});

/** `any`: Excel would make a text of a date, and 0 of a blank cell, before the function sees them. */
const parameterOf = ({ name, description, optional, range }: Parameter, language: Language) => ({
  name: name[language],
  description: description[language],
  type: 'any',
  dimensionality: range ? 'matrix' : 'scalar',
  ...(optional ? { optional } : {}),
});
