import { DocumentError } from '../../core/outcome/index.ts';
import { attribute, readXml, type Zip } from '../shared/index.ts';

/** A target of a relationship inside the package; `type` is its last word: "officeDocument", "footnotes", "header". */
export interface Related {
  type: string;
  path: string;
}

/** Where the text stands and what belongs to it. */
export interface WordParts {
  main: string;
  related: Related[];
}

/**
 * The main part is found through _rels/.rels, as OPC has it: "word/document.xml" only by habit, "word/document2.xml"
 * from Word on the web. Errors: 'not-word' for any other package.
 */
export function wordParts(zip: Zip): WordParts {
  const main = related(zip, '').find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  if (!zip.has(main) || !/\.xml$/iu.test(main)) throw new DocumentError('not-word');
  return { main, related: related(zip, main).filter(({ path }) => zip.has(path)) };
}

function related(zip: Zip, source: string): Related[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const found: Related[] = [];
  if (!zip.has(rels)) return found;
  readXml(
    zip.text(rels),
    {
      open(name, attributes) {
        const target = attribute(attributes, 'Target');
        if (name !== 'Relationship' || !target || attribute(attributes, 'TargetMode') === 'External') return;
        const type = attribute(attributes, 'Type') ?? '';
        found.push({ type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, target) });
      },
    },
    rels,
  );
  return found;
}

/** resolve('word/', '../customXml/item1.xml') → 'customXml/item1.xml'; a leading "/" is the package itself. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
