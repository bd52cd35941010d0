import { DocumentError } from '../../core/outcome/index.ts';
import { type Relation, relationsOf, type Zip } from '../shared/index.ts';

/** Where the text stands and what belongs to it. */
export interface WordParts {
  main: string;
  related: Relation[];
}

/**
 * The main part is found through _rels/.rels, as OPC has it: "word/document.xml" only by habit, "word/document2.xml"
 * from Word on the web. Errors: 'not-word' for any other package.
 */
export function wordParts(zip: Zip): WordParts {
  const named = relationsOf(zip, '').find(({ type, path }) => type === 'officeDocument' && path !== '');
  const main = named?.path ?? 'word/document.xml';
  if (!zip.has(main) || !/\.xml$/iu.test(main)) throw new DocumentError('not-word');
  return { main, related: relationsOf(zip, main).filter(({ path }) => zip.has(path)) };
}
