import { useState, useSyncExternalStore, type DragEvent, type JSX, type ReactNode } from 'react';
import type { IsTrue } from '../conditions.ts';
import type { SayGrid } from '../model.ts';
import type { DrawChart } from '../Pictures.tsx';
import { WorkbookView } from '../WorkbookView.tsx';
import { BookMenu } from './BookMenu.tsx';
import type { DeskShown, FrameDesk, SayPage } from './model.ts';
import { Notice, type NoticeText } from './Notice.tsx';

export interface FrameProps {
  desk: FrameDesk;
  /** The pane for the workbook that lies open. */
  pane: ReactNode;
  isTrue: IsTrue;
  drawChart: DrawChart;
  /** How many formulas keep the result they had. */
  unknownFormulas: number;
  say: SayPage & SayGrid;
  /** The sentence of something that went wrong. */
  sentence(error: unknown): string;
}

/** The whole page: what can be done with workbooks, the sheets, and the pane at their side as in Excel. */
// The page from top to bottom; each part of it is elsewhere.
// eslint-disable-next-line max-lines-per-function
export function PageFrame(props: FrameProps): JSX.Element {
  const { desk, pane, isTrue, drawChart, unknownFormulas, say, sentence } = props;
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [notice, setNotice] = useState<NoticeText>();
  const [busy, setBusy] = useState(false);
  const [view, setView] = useState<'sheets' | 'pane'>('pane');
  const perform = (work: () => Promise<NoticeText | undefined | void>): void => {
    setBusy(true);
    setNotice(undefined);
    work()
      .then(
        (told) => setNotice(told ?? undefined),
        (error: unknown) => setNotice({ tone: 'bad', text: sentence(error) }),
      )
      .finally(() => setBusy(false));
  };
  /** Another workbook takes the place of this one: where that would lose work, it is asked first. */
  const instead = (work: () => Promise<NoticeText>): void => {
    if (!state.isAtRisk || state.keeping === 'keeping') return perform(work);
    const act = { label: say('page.at-risk.yes'), run: work };
    setNotice({ tone: 'bad', text: say('page.at-risk'), act });
  };
  const openFile = (file: File): void =>
    instead(async () => {
      await desk.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
      return { tone: 'good', text: say('page.opened', { name: file.name }) };
    });
  const openOther = (open: () => void | Promise<void>): void =>
    instead(async () => {
      await open();
      return { tone: 'good', text: say('page.opened', { name: desk.state().name }) };
    });
  return (
    <div
      className={`p-page p-shows-${view}`}
      onDragOver={allowDrop}
      onDrop={(event) => dropped(event, openFile)}
    >
      <div className="p-bar" role="toolbar" aria-label={say('page.title')}>
        <span className="p-name" title={state.name}>
          {state.name}
        </span>
        <button type="button" onClick={() => chooseFile(openFile)}>
          {say('page.open')}
        </button>
        <button
          type="button"
          className="p-primary"
          disabled={state.isElsewhere}
          onClick={() => perform(() => saving(desk, say))}
        >
          {say('page.save')}
        </button>
        <button type="button" onClick={() => openOther(() => desk.startNew())}>
          {say('page.new')}
        </button>
        <BookMenu
          desk={desk}
          say={say}
          perform={perform}
          onOpen={(id) => openOther(() => desk.openKept(id))}
        />
        <span className="p-kept" role="status">
          {unknownFormulas > 0 && `${say('page.formulas', { count: unknownFormulas })} `}
          {busy ? say('page.busy') : keptWords(state, say)}
        </span>
        <ViewSwitch view={view} onView={setView} say={say} />
      </div>
      <UnkeptNotice state={state} say={say} />
      {notice && <Notice notice={notice} close={say('page.close')} onClose={() => setNotice(undefined)} />}
      {state.isElsewhere ? (
        <Elsewhere say={say} onTake={() => perform(() => desk.takeOver())} />
      ) : (
        <div className="p-desk">
          <section className="p-sheets" aria-label={say('page.sheets')}>
            <WorkbookView book={state.book} hidden={state.hidden} {...{ isTrue, drawChart, say }} />
          </section>
          <section className="p-pane" aria-label={say('page.pane')}>
            {pane}
          </section>
        </div>
      )}
    </div>
  );
}

const keptWords = ({ keeping }: DeskShown, say: SayPage): string =>
  keeping === 'kept' ? say('page.kept') : keeping === 'keeping' ? say('page.keeping') : '';

/** A workbook that was opened from a file is told what saving would lose, before it is. */
async function saving(desk: FrameDesk, say: SayPage): Promise<NoticeText> {
  const losses = await desk.losses();
  const save = async (): Promise<NoticeText> => ({
    tone: 'good',
    text: say('page.saved', { name: await desk.save() }),
  });
  if (losses.length === 0) return save();
  const what = losses.map(({ sheet, kinds }) => `“${sheet}” (${lostWords(kinds, say)})`).join('; ');
  return {
    tone: 'bad',
    text: say('page.losses', { what }),
    act: { label: say('page.losses.yes'), run: save },
  };
}

/** Kinds of parts of a package in the words of people; what has no word of its own is told as something else. */
const lostWords = (kinds: readonly string[], say: SayPage): string =>
  [...new Set(kinds.map((kind) => say(LOSS_WORDS.get(kind) ?? 'page.loss.other')))].join(', ');
const LOSS_WORDS: ReadonlyMap<string, Parameters<SayPage>[0]> = new Map([
  ['drawing', 'page.loss.drawing'],
  ['vmlDrawing', 'page.loss.comments'],
  ['comments', 'page.loss.comments'],
  ['threadedComment', 'page.loss.comments'],
  ['pivotTable', 'page.loss.pivot'],
]);

function UnkeptNotice({ state, say }: { state: DeskShown; say: SayPage }): JSX.Element | null {
  const { keeping } = state;
  if (keeping !== 'full' && keeping !== 'closed') return null;
  return <Notice notice={{ tone: 'bad', text: say(`page.unkept.${keeping}`) }} close={say('page.close')} />;
}

function Elsewhere({ say, onTake }: { say: SayPage; onTake(): void }): JSX.Element {
  return (
    <div className="p-elsewhere" role="alert">
      <h1>{say('page.elsewhere')}</h1>
      <p>{say('page.elsewhere.why')}</p>
      <button type="button" className="p-primary" onClick={onTake}>
        {say('page.here')}
      </button>
    </div>
  );
}

/** In a narrow window, and zoomed in, one of the two is in sight. */
function ViewSwitch({
  view,
  onView,
  say,
}: {
  view: 'sheets' | 'pane';
  onView(view: 'sheets' | 'pane'): void;
  say: SayPage;
}): JSX.Element {
  return (
    <span className="p-switch">
      {(['sheets', 'pane'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
          {say(`page.${one}`)}
        </button>
      ))}
    </span>
  );
}

/** A field for files would be in the page for nothing: one is made when it is asked for. */
function chooseFile(take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  };
  input.click();
}

const allowDrop = (event: DragEvent): void => {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
};

/** A workbook dropped on the sheets is opened; the pane takes what is dropped on it for a plan. */
function dropped(event: DragEvent, take: (file: File) => void): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) take(file);
}
