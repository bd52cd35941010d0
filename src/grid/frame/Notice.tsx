import { useState, type JSX } from 'react';

export interface NoticeText {
  tone: 'good' | 'bad';
  text: string;
  /** What may be done about it; its own end is told in the same place. */
  act?: { label: string; run(): Promise<NoticeText> };
}

/** What was done or what is the matter, above the sheets. Without `onClose` it stays as long as it is so. */
export function Notice({
  notice,
  close,
  onClose,
}: {
  notice: NoticeText;
  close: string;
  onClose?: () => void;
}): JSX.Element {
  const [then, setThen] = useState<NoticeText>();
  const { tone, text, act } = then ?? notice;
  return (
    <div className={`p-notice p-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <span>{text}</span>
      {act && (
        <button
          type="button"
          className="p-primary"
          onClick={() =>
            void act.run().then(setThen, (error: unknown) => setThen({ tone: 'bad', text: String(error) }))
          }
        >
          {act.label}
        </button>
      )}
      {onClose && (
        <button type="button" onClick={onClose}>
          {close}
        </button>
      )}
    </div>
  );
}
