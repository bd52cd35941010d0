import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { JSX } from 'react';

// A native select is as wide as its longest choice unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: '0', width: '100%' } });

/** One of a few, with its words: <Choose label="Loại tệp" value="docx" choices={[['docx', 'Word']]} …/> */
export function Choose<Value extends string>(props: {
  label: string;
  hint?: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}): JSX.Element {
  const styles = useStyles();
  const { label, hint, value, choices, onChoose } = props;
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = choices[event.currentTarget.selectedIndex];
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
