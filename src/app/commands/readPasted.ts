import type { Command } from '../command.ts';
import { ImportError } from '../importError.ts';
import { idle } from '../state.ts';
import { readSources } from './readSources.ts';

/** What the clipboard holds of what was copied; either may be ''. */
export interface Pasted {
  html: string;
  text: string;
}

/** How places name it. */
const NAME = 'Phần vừa dán';
/** Told by its content, not by an ending that nobody gave it; the letters are UTF-8. */
const HTML = '\uFEFF<!doctype html><html>';
const TEXT = '\uFEFF';

/**
 * A table copied from Word, Excel or a web page, or text with tabs. HTML is taken where it holds a table, also when it
 * comes as bare rows (excel.md, 12); a table without one has lost its cells.
 */
export const readPasted: Command<Pasted> = {
  id: 'read-pasted',
  enabled: idle,
  async run({ html, text }, call) {
    const asHtml = /<t[rd][\s>]/iu.test(html);
    if (!asHtml && text.trim() === '') throw new ImportError('nothing-pasted');
    const bytes = new TextEncoder().encode(asHtml ? HTML + html : TEXT + text);
    return readSources.run({ sources: [{ kind: 'file', file: { name: NAME, bytes } }] }, call);
  },
};
