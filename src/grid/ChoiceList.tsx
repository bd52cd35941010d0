import { useEffect, useRef, useState, type JSX, type RefObject } from 'react';

interface ChoiceListProps {
  choices: readonly string[];
  chosen: string;
  rect: { left: number; top: number; width: number; height: number };
  label: string;
  field: RefObject<HTMLTextAreaElement | null>;
  onChoose(choice: string): void;
  onClose(): void;
}

/** The drop-down of a cell: arrows go through it, letters jump, Enter takes, Escape leaves. */
// One list: its keys, its letters, its mouse.
// eslint-disable-next-line max-lines-per-function
export function ChoiceList({
  choices,
  chosen,
  rect,
  label,
  onChoose,
  onClose,
  field,
}: ChoiceListProps): JSX.Element {
  const [at, setAt] = useState(Math.max(0, choices.indexOf(chosen)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const before = field.current;
    list.current?.focus({ preventScroll: true });
    return () => before?.focus({ preventScroll: true });
  }, [field]);
  useEffect(() => void list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(at + 1, choices.length - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Home: () => setAt(0),
    End: () => setAt(choices.length - 1),
    Enter: () => onChoose(choices[at] ?? ''),
    Escape: onClose,
    Tab: onClose,
  };
  const jump = (letter: string): void => {
    const found = choices.findIndex(
      (choice, i) => i > at && choice.toLowerCase().startsWith(letter.toLowerCase()),
    );
    if (found >= 0) setAt(found);
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`g-choice-${at}`}
      tabIndex={0}
      className="g-choices"
      style={{ left: rect.left, top: rect.top + rect.height, minWidth: rect.width }}
      onBlur={onClose}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (!act && event.key.length !== 1) return;
        event.preventDefault();
        event.stopPropagation();
        if (act) act();
        else jump(event.key);
      }}
    >
      {choices.map((choice, i) => (
        <li
          key={choice}
          id={`g-choice-${i}`}
          role="option"
          aria-selected={i === at}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
