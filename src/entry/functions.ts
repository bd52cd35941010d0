import { associateAll, type FunctionHost, languageOf } from '../functions/start/index.ts';

// office.js has it, but its published types do not; without office.js the pane says so.
declare const CustomFunctions: FunctionHost | undefined;

if (typeof CustomFunctions !== 'undefined')
  associateAll(CustomFunctions, {
    load: async () => (await import('./functionChunk.ts')).ALL_FUNCTIONS,
    language: () => languageOf(Office.context.displayLanguage),
  });
