import type { JSX } from 'react';
import type { RoleChoice } from '../../../app/index.ts';
import type { OtherTable, Plan } from '../../../core/plan/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { IMPORTING } from '../../strings/import.ts';
import { shortly } from '../../shortly.ts';
import { ColumnRoles } from './ColumnRoles.tsx';

/** Tables that were not taken for tables of tasks; a person who knows better says what their columns hold. */
export function OtherTables(props: { plan: Plan; roles: readonly RoleChoice[] }): JSX.Element {
  const { t } = useWords(IMPORTING);
  const { appendices, otherTables } = props.plan;
  const isAll = appendices.length === 0;
  return (
    <>
      {isAll && <p role="status">{t('preview.others.none')}</p>}
      {otherTables.map((table, i) => {
        const columns = columnsOf(table, props.roles);
        // A letterhead, a signature: no rows below, or no columns side by side.
        if (columns.length < 2 || table.rows.length < 2) return null;
        const first = shortly(table.title ?? columns.map(({ header }) => header).join(' | '), MOST);
        return (
          <Fold key={i} open={isAll} title={t('preview.others.title', { first, rows: table.rows.length })}>
            <ColumnRoles help={t('preview.others.help')} columns={columns} />
          </Fold>
        );
      })}
    </>
  );
}

/** As much of a name as a line of the pane or two hold. */
const MOST = 80;

/** The words of its first row, each once, with what the person has said of them so far. */
function columnsOf({ rows }: OtherTable, roles: readonly RoleChoice[]): RoleChoice[] {
  const headers = [...new Set((rows[0] ?? []).filter((text) => text.trim() !== ''))];
  return headers.map((header) => ({
    header,
    role: roles.find((one) => one.header === header)?.role ?? 'other',
  }));
}
