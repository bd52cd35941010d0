import { expect } from '@jest/globals';
import fc from 'fast-check';
import { mendBook } from '../../../src/app/index.ts';
import type { BookContent } from '../../../src/core/workbook/index.ts';
import { atPane, type Deed, deeds } from './deeds.ts';
import { withHandEdit } from './hand.ts';
import { differences, Office } from './office.ts';
import {
  checkComesToRest,
  comesBack,
  journalAgrees,
  nothingVanished,
  readsTheSame,
  screensShow,
} from './promises.ts';

/** A life at one workbook: a plan comes in, then whatever people do. */
const lives = (length: number): fc.Arbitrary<Deed[]> =>
  fc
    .array(deeds, { minLength: length >> 1, maxLength: length, size: 'max' })
    .map((then): Deed[] => [
      { kind: 'pane', deed: { kind: 'import', paper: 'plan', replace: false } },
      ...then,
    ]);

async function live(all: readonly Deed[]): Promise<void> {
  const life = new Life();
  for (const deed of all) await life.take(deed);
  await screensShow(life.office);
  readsTheSame(life.office);
}

/** So many lives of at most so many deeds; the same `seed`, the same lives. */
export const holdLives = (numRuns: number, length: number, seed: number): Promise<void> =>
  fc.assert(fc.asyncProperty(lives(length), live), { numRuns, seed });

class Life {
  readonly office = new Office();
  private deeds = 0;
  private readonly told = new Set<string>();

  async take(deed: Deed): Promise<void> {
    const mark = `~${++this.deeds}~`;
    const { office } = this;
    const { book } = office;
    if (deed.kind === 'hand') book.replace(withHandEdit(book.content(), deed.edit, mark));
    else if (deed.kind === 'check') await this.checked();
    else if (deed.kind === 'reopen') await office.reopen();
    else if (deed.kind === 'file') {
      office.throughFile();
      await office.reopen();
    } else await this.atPane(deed, mark);
  }

  private async checked(): Promise<void> {
    const before = this.office.book.content();
    await checkComesToRest(this.office);
    nothingVanished(before, this.office.book.content(), {}, this.told);
  }

  private async atPane({ deed, mishap }: Extract<Deed, { kind: 'pane' }>, mark: string): Promise<void> {
    const { office } = this;
    const { book } = office;
    let before = book.content();
    if (mishap) office.mishap = { ...mishap, by: (now) => (before = withHandEdit(now, mishap.edit, mark)) };
    office.session.dismiss();
    const told = await atPane(office, deed);
    const wasStruck = mishap !== undefined && office.mishap === undefined;
    office.mishap = undefined;
    if (wasStruck && mishap.kind === 'closed') return this.afterClosing(before, deed.kind);
    const { outcome } = office.session.state();
    if (outcome?.kind === 'failed') {
      const { family, code, data } = outcome.failure;
      const foreseen = foreseenIn(deed.kind, wasStruck ? mishap.kind : undefined);
      expect(foreseen.includes(code) ? [] : [deed.kind, family, code, data]).toEqual([]);
      expect(differences(book.content(), before)).toEqual([]);
    }
    nothingVanished(before, book.content(), told ?? {}, this.told);
    if (outcome?.kind === 'done' && outcome.undoable === true && deed.kind !== 'redo')
      await comesBack(office, before);
    await journalAgrees(office);
    if (deed.kind === 'follow' && outcome?.kind === 'done') await this.staysFollowed();
  }

  /** The pane was shut while it wrote; the next one offers to take back what is there of it. */
  private async afterClosing(before: BookContent, kind: string): Promise<void> {
    const { office } = this;
    await office.reopen();
    const { undo } = office.session.state().history;
    if (!undo?.endsWith('(ghi dở)')) return expect(differences(office.book.content(), before)).toEqual([]);
    await atPane(office, { kind: 'undo' });
    expect(office.session.state().outcome).toMatchObject({ code: 'undone' });
    if (kind !== 'undo') expect(differences(office.book.content(), before)).toEqual([]);
    await journalAgrees(office);
  }

  /** What has followed is followed: again there is nothing to write. */
  private async staysFollowed(): Promise<void> {
    const { session, book } = this.office;
    const before = book.content();
    await session.perform(mendBook, { kind: 'follow' });
    expect(session.state().outcome).toMatchObject({ code: 'nothing-to-mend' });
    expect(differences(book.content(), before)).toEqual([]);
  }
}

/** What may go wrong without anybody having done wrong. */
const foreseenIn = (deed: string, mishap: string | undefined): string[] => [
  ...(mishap === 'refused' ? ['busy'] : []),
  ...(mishap === 'overtaken' || deed === 'undo' || deed === 'redo' ? ['changed'] : []),
  ...['sheet-in-the-way', 'criteria-already'],
];
