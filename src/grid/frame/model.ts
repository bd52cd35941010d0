import type { GridBook } from '../model.ts';

export const PAGE_KEYS = [
  'page.title',
  'page.pane',
  'page.sheets',
  'page.open',
  'page.save',
  'page.new',
  'page.books',
  'page.no-books',
  'page.book',
  'page.forget',
  'page.forget.ask',
  'page.forget.yes',
  'page.cancel',
  'page.close',
  'page.busy',
  'page.kept',
  'page.keeping',
  'page.unkept.full',
  'page.unkept.closed',
  'page.elsewhere',
  'page.elsewhere.why',
  'page.here',
  'page.saved',
  'page.opened',
  'page.forgotten',
  'page.losses',
  'page.losses.yes',
  'page.loss.drawing',
  'page.loss.comments',
  'page.loss.pivot',
  'page.loss.other',
  'page.formulas',
  'page.at-risk',
  'page.at-risk.yes',
] as const;
type PageKey = (typeof PAGE_KEYS)[number];
export type SayPage = (key: PageKey, values?: Readonly<Record<string, string | number>>) => string;

/** What the page shows of the desk, whoever keeps it. */
export interface DeskShown {
  name: string;
  book: GridBook;
  hidden: readonly string[];
  keeping: 'kept' | 'keeping' | 'full' | 'closed';
  /** Work that is nowhere but in this tab. */
  isAtRisk: boolean;
  isElsewhere: boolean;
}

/** What a person can do with whole workbooks. */
export interface FrameDesk {
  state(): DeskShown;
  subscribe(listener: () => void): () => void;
  startNew(): void;
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  openKept(id: string): Promise<void>;
  takeOver(): Promise<void>;
  losses(): Promise<{ sheet: string; kinds: string[] }[]>;
  save(): Promise<string>;
  list(): Promise<{ id: string; name: string; at: number }[]>;
  forget(): Promise<void>;
}
