import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { chooseRole } from '../../../app/index.ts';
import type { Appendix } from '../../../core/plan/index.ts';
import { COLUMN_ROLES, type ColumnRole } from '../../../core/table/index.ts';
import { usePerform } from '../../hooks/useAppState.ts';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';

const useStyles = makeStyles({ column: { marginTop: '8px' } });

/** Each column with a choice of what it holds; a choice reads the document again with it. */
export function ColumnRoles(props: { columns: Appendix['columns']; help: string }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const styles = useStyles();
  const { enabled, perform } = usePerform(chooseRole);
  return (
    <>
      {props.help}
      {props.columns.map(({ header, role }) => (
        <Field key={header} className={styles.column} label={t('preview.role-of', { header })}>
          <Select
            value={role}
            disabled={!enabled}
            onChange={(_, { value }) => perform({ header, role: value as ColumnRole })}
          >
            {COLUMN_ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
