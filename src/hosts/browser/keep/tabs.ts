/** Other tabs of this page on this computer. */
export interface Tabs {
  /** Does another tab work in that workbook now? A tab that died does not answer. */
  isHeld(id: string): Promise<boolean>;
  /** From now on this tab works in it; the other is told by onTaken. */
  hold(id: string | undefined): void;
  takeOver(id: string): void;
  onTaken(listener: () => void): void;
}

interface Word {
  word: 'who' | 'mine' | 'taken';
  id: string;
  from: string;
}

/** A living tab answers in a few milliseconds, one in the background in less than this. */
const PATIENCE_MS = 250;

/**
 * Tabs that speak with each other. They only help to tell people in time: what is written asks the store itself whose
 * the workbook is, so a tab that does not hear overwrites nothing.
 */
export function tabsBy(
  self: string,
  open: () => BroadcastChannel = () => new BroadcastChannel('so-thi-dua'),
): Tabs {
  const channel = open();
  let held: string | undefined;
  let taken: () => void = () => undefined;
  const answers = new Map<string, () => void>();
  const say = (word: Word['word'], id: string) =>
    channel.postMessage({ word, id, from: self } satisfies Word);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.word === 'who' && data.id === held) say('mine', data.id);
    if (data.word === 'mine') answers.get(data.id)?.();
    if (data.word === 'taken' && data.id === held) {
      held = undefined;
      taken();
    }
  };
  return {
    isHeld: (id) =>
      new Promise((resolve) => {
        answers.set(id, () => resolve(true));
        say('who', id);
        setTimeout(() => resolve(false), PATIENCE_MS);
      }),
    hold: (id) => void (held = id),
    takeOver(id) {
      say('taken', id);
      held = id;
    },
    onTaken: (listener) => void (taken = listener),
  };
}
