import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type JSX } from 'react';

/** The engine's own file chooser behind a button of ours; the same file may be chosen twice in a row. */
export function ChooseFiles(props: {
  words: string;
  /** ".docx,.xlsx" */
  kinds: string;
  many?: boolean;
  enabled: boolean;
  appearance?: ButtonProps['appearance'];
  onChoose: (files: readonly File[]) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={props.appearance ?? 'secondary'}
        disabledFocusable={!props.enabled}
        onClick={() => input.current?.click()}
      >
        {props.words}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={props.many ?? false}
        hidden
        accept={props.kinds}
        onChange={(event) => {
          props.onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
