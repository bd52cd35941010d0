// Writes test/plans/fixtures: npx tsx test/support/plans/make.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fixtureFiles } from './fixtures.ts';

const folder = new URL('../../plans/fixtures/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(fixtureFiles())) writeFileSync(new URL(name, folder), bytes);
