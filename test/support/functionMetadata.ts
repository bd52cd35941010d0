import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metadataOf } from '../../src/functions/index.ts';
import { type Language, LANGUAGES } from '../../src/functions/start/index.ts';

// npx tsx test/support/functionMetadata.ts: writes the metadata of the custom functions again, a file for each language.
const FOLDER = new URL('../../assets/functions/', import.meta.url);

export const metadataFile = (language: Language): URL => new URL(`${language}.json`, FOLDER);
export const metadataText = (language: Language): string =>
  `${JSON.stringify(metadataOf(language), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const language of LANGUAGES) writeFileSync(metadataFile(language), metadataText(language));
}
