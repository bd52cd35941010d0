import { useEffect, useRef, useState, type JSX } from 'react';
import type { FrameDesk, SayPage } from './model.ts';
import type { NoticeText } from './Notice.tsx';

interface BookMenuProps {
  desk: FrameDesk;
  say: SayPage;
  perform(work: () => Promise<NoticeText | undefined | void>): void;
  onOpen(id: string): void;
}

const WHEN = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });

/** The workbooks that are kept on this computer, to go on with or to delete them all. */
// One menu with its list, its question and what they lead to.
// eslint-disable-next-line max-lines-per-function
export function BookMenu({ desk, say, perform, onOpen }: BookMenuProps): JSX.Element {
  const [books, setBooks] = useState<Awaited<ReturnType<FrameDesk['list']>>>();
  const [asks, setAsks] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setBooks(undefined);
    setAsks(false);
  };
  useEffect(() => void menu.current?.querySelector('button')?.focus(), [books, asks]);
  const open = (): void =>
    perform(async () => {
      setBooks(await desk.list());
    });
  const forget = (): void =>
    perform(async () => {
      await desk.forget();
      close();
      return { tone: 'good', text: say('page.forgotten') };
    });
  return (
    <span className="p-menu-place">
      <button
        type="button"
        ref={opener}
        aria-haspopup="dialog"
        aria-expanded={books !== undefined}
        onClick={books ? close : open}
      >
        {say('page.books')}
      </button>
      {books && (
        <div
          ref={menu}
          role="dialog"
          aria-label={say('page.books')}
          className="p-menu"
          onKeyDown={({ key }) => {
            if (key !== 'Escape') return;
            close();
            opener.current?.focus();
          }}
        >
          {asks ? (
            <p>{say('page.forget.ask')}</p>
          ) : (
            <BookList
              books={books}
              say={say}
              onOpen={(id) => {
                onOpen(id);
                close();
              }}
            />
          )}
          {(books.length > 0 || asks) && (
            <button type="button" className="p-danger" onClick={asks ? forget : () => setAsks(true)}>
              {say(asks ? 'page.forget.yes' : 'page.forget')}
            </button>
          )}
          <button type="button" onClick={close}>
            {say(asks ? 'page.cancel' : 'page.close')}
          </button>
        </div>
      )}
    </span>
  );
}

function BookList({
  books,
  say,
  onOpen,
}: {
  books: readonly { id: string; name: string; at: number }[];
  say: SayPage;
  onOpen(id: string): void;
}): JSX.Element {
  if (books.length === 0) return <p>{say('page.no-books')}</p>;
  return (
    <ul>
      {books.map(({ id, name, at }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            {say('page.book', { name, at: WHEN.format(at) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
