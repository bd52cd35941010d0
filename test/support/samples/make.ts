// Writes assets/samples: npx tsx test/support/samples/make.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { sampleFiles } from './formats.ts';
import { roundFiles } from './scoring/files.ts';

const folder = new URL('../../../assets/samples/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries({ ...sampleFiles(), ...roundFiles() }))
  writeFileSync(new URL(name, folder), bytes);
