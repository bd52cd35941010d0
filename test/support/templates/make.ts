import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LETTER_TEMPLATE } from '../../../src/core/exports/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';

/** The Word templates that ship, written anew by `npm run samples`; a test compares. */
export const TEMPLATE_PATH = fileURLToPath(
  new URL('../../../assets/templates/cong-van-don-doc.docx', import.meta.url),
);

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(TEMPLATE_PATH, await writeDocx(LETTER_TEMPLATE));
